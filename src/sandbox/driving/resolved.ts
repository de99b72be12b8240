import { ApplicationCommandOptionType as Option } from "discord-api-types/v10";
import type { Upload } from "../act-types.ts";
import { ClientRefusal } from "../client-refusal.ts";
import { presentInteractionChannel } from "../interactions/begin.ts";
import type { PlainOption } from "../limits/commands.ts";
import { permissionsIn } from "../permissions.ts";
import { presentMember, presentRole, presentUser } from "../world/present-guild.ts";
import { presentAttachment } from "../world/present-message.ts";
import type { Attachment, World } from "../world/world.ts";
import type { Actor } from "./actor.ts";

type Kind = "users" | "members" | "roles" | "channels" | "attachments";

/** Collects the objects that the values of an interaction refer to: its `data.resolved`. */
export class Resolved {
  readonly #world: World;
  readonly #actor: Actor;
  readonly #objects: Partial<Record<Kind, Record<string, object>>> = {};

  constructor(world: World, actor: Actor) {
    this.#world = world;
    this.#actor = actor;
  }

  /** Adds what a value of that option can be, and returns its id. Throws ClientRefusal when there is no such thing. */
  add(option: Pick<PlainOption, "name" | "type" | "channel_types">, id: string): string {
    const { type } = option;
    const asUser = (type === Option.User || type === Option.Mentionable) && this.addUser(id);
    const asRole = (type === Option.Role || type === Option.Mentionable) && this.#addRole(id);
    const asChannel = type === Option.Channel && this.#addChannel(option, id);
    if (asUser || asRole || asChannel) return id;
    throw new ClientRefusal(`${option.name}: there is nothing of that kind with the id ${id}.`);
  }

  addUser(id: string): boolean {
    const user = this.#world.users.get(id);
    if (!user) return false;
    this.#put("users", id, presentUser(user));
    const member = this.#guild()?.members.get(id);
    if (member) {
      const permissions = permissionsIn(this.#world, id, this.#actor.channel).toString();
      this.#put("members", id, { ...presentMember(member), permissions });
    }
    return true;
  }

  /** Stores the file where it can be fetched, and returns its id. */
  addFile({ filename, content, contentType = "application/octet-stream" }: Upload): string {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const attachment: Attachment = { id: this.#world.ids.next(), filename, contentType, content: bytes };
    this.#world.uploads.set(attachment.id, attachment);
    const shown = presentAttachment(this.#world, this.#actor.channel.id, attachment);
    this.#put("attachments", attachment.id, { ...shown, ephemeral: true });
    return attachment.id;
  }

  /** As a part of `data`: absent while nothing has been referred to. */
  get asData(): { readonly resolved?: object } {
    return Object.keys(this.#objects).length > 0 ? { resolved: this.#objects } : {};
  }

  #addRole(id: string): boolean {
    const role = this.#guild()?.roles.get(id);
    if (role) this.#put("roles", id, presentRole(role));
    return role !== undefined;
  }

  #addChannel(
    { name, channel_types: types }: Pick<PlainOption, "name" | "channel_types">,
    id: string,
  ): boolean {
    const channel = this.#world.channels.get(id);
    if (!channel || channel.guildId !== this.#actor.channel.guildId) return false;
    if (types && !types.includes(channel.type))
      throw new ClientRefusal(`${name} takes another kind of channel.`);
    this.#put("channels", id, presentInteractionChannel(this.#world, channel, this.#actor.user.id));
    return true;
  }

  #guild() {
    const { guildId } = this.#actor.channel;
    return guildId === undefined ? undefined : this.#world.guilds.get(guildId);
  }

  #put(kind: Kind, id: string, object: object): void {
    this.#objects[kind] = { ...this.#objects[kind], [id]: object };
  }
}
