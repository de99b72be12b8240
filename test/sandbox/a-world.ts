import type { Place, PrivilegedIntent } from "../../src/sandbox/index.ts";
import { settingsOf } from "../../src/sandbox/settings.ts";
import { seed } from "../../src/sandbox/world/seed.ts";
import type { Channel } from "../../src/sandbox/world/world.ts";

/** A seeded world without any server around it. */
export function aWorld(privilegedIntents: readonly PrivilegedIntent[] = []) {
  const seeded = seed(settingsOf({ privilegedIntents }));
  const channelOf = (place: Place): Channel => {
    const channel = seeded.world.channels.get(place.id);
    if (!channel) throw new Error(`There is no channel ${place.name}.`);
    return channel;
  };
  return { ...seeded, channelOf };
}
