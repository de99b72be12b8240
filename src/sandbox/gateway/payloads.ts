import { GatewayOpcodes as Op } from "discord-api-types/v10";
import { z } from "zod";

/** What a client may send. Unknown keys are ignored, as in Discord. */
export const sent = z.discriminatedUnion("op", [
  z.object({ op: z.literal(Op.Heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(Op.Identify),
    d: z.object({
      token: z.string(),
      properties: z.record(z.string(), z.unknown()),
      intents: z.number(),
      compress: z.boolean().optional(),
      large_threshold: z.int().min(50).max(250).optional(),
      shard: z.tuple([z.int(), z.int()]).optional(),
      presence: z.unknown().optional(),
    }),
  }),
  z.object({ op: z.literal(Op.PresenceUpdate), d: z.record(z.string(), z.unknown()) }),
  z.object({ op: z.literal(Op.VoiceStateUpdate), d: z.record(z.string(), z.unknown()) }),
  z.object({
    op: z.literal(Op.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
  z.object({
    op: z.literal(Op.RequestGuildMembers),
    d: z.object({
      guild_id: z.union([z.string(), z.array(z.string())]),
      query: z.string().optional(),
      limit: z.int().optional(),
      user_ids: z.union([z.string(), z.array(z.string())]).optional(),
      nonce: z.string().optional(),
    }),
  }),
  z.object({ op: z.literal(Op.RequestSoundboardSounds), d: z.unknown() }),
]);

export type Sent = z.infer<typeof sent>;
export type Identify = Extract<Sent, { op: Op.Identify }>["d"];
export type Resume = Extract<Sent, { op: Op.Resume }>["d"];
export type MembersRequest = Extract<Sent, { op: Op.RequestGuildMembers }>["d"];
