import type { Services } from "./feature.ts";

/** Takes the steps one after another; one that fails is logged and keeps no other from being taken. Never rejects. */
export async function recover<S extends Pick<Services, "log">>(
  steps: readonly ((services: S) => Promise<void>)[],
  services: S,
): Promise<void> {
  for (const step of steps) {
    try {
      await step(services);
    } catch (error) {
      services.log.error(
        { err: error, step: step.name },
        "what an earlier run left undone could not be done",
      );
    }
  }
}
