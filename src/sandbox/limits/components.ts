import { ButtonStyle, ChannelType, ComponentType, TextInputStyle } from "discord-api-types/v10";
import { z } from "zod";
import { address, rule, snowflake, text, UNICODE_EMOJI, upTo, withoutNulls } from "./rules.ts";

const customId = text(1, 100);
const id = z.exactOptional(z.int().min(0).max(2_147_483_647));
const emoji = z
  .object({
    id: z.exactOptional(snowflake),
    name: z.exactOptional(z.string()),
    animated: z.exactOptional(z.boolean()),
  })
  .refine(
    (one) => one.id !== undefined || UNICODE_EMOJI.test(one.name ?? ""),
    rule("COMPONENT_INVALID_EMOJI", "Invalid emoji"),
  );

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: z.exactOptional(upTo(80)),
    emoji: z.exactOptional(emoji),
    custom_id: z.exactOptional(customId),
    url: z.exactOptional(address(["http:", "https:", "discord:"]).max(512)),
    sku_id: z.exactOptional(snowflake),
    disabled: z.exactOptional(z.boolean()),
  })
  .superRefine((one, context) => {
    const missing = missingFromButton(one);
    if (missing) {
      context.addIssue({
        code: "custom",
        path: [missing],
        ...rule("BASE_TYPE_REQUIRED", "This field is required"),
      });
    }
    if (one.url !== undefined && one.custom_id !== undefined) {
      const words = "A custom id and url cannot both be specified";
      context.addIssue({
        code: "custom",
        path: ["custom_id"],
        ...rule("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", words),
      });
    }
  });

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.exactOptional(upTo(150)),
  min_values: z.exactOptional(z.int().min(0).max(25)),
  max_values: z.exactOptional(z.int().min(1).max(25)),
  disabled: z.exactOptional(z.boolean()),
  required: z.exactOptional(z.boolean()),
};

const selectOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: z.exactOptional(text(0, 100)),
  emoji: z.exactOptional(emoji),
  default: z.exactOptional(z.boolean()),
});

const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...selectBase,
  options: z
    .array(selectOption)
    .min(1)
    .max(25)
    .refine(
      (options) => new Set(options.map(({ value }) => value)).size === options.length,
      rule("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"),
    ),
});

const defaults = z.exactOptional(
  z.array(z.object({ id: snowflake, type: z.enum(["user", "role", "channel"]) })).max(25),
);
const userSelect = z.object({
  type: z.literal(ComponentType.UserSelect),
  ...selectBase,
  default_values: defaults,
});
const roleSelect = z.object({
  type: z.literal(ComponentType.RoleSelect),
  ...selectBase,
  default_values: defaults,
});
const mentionableSelect = z.object({
  type: z.literal(ComponentType.MentionableSelect),
  ...selectBase,
  default_values: defaults,
});
const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...selectBase,
  default_values: defaults,
  channel_types: z.exactOptional(z.array(z.enum(ChannelType))),
});

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.enum(TextInputStyle),
  label: z.exactOptional(text(1, 45)),
  min_length: z.exactOptional(z.int().min(0).max(4_000)),
  max_length: z.exactOptional(z.int().min(1).max(4_000)),
  required: z.exactOptional(z.boolean()),
  value: z.exactOptional(upTo(4_000)),
  placeholder: z.exactOptional(upTo(100)),
});

const selects = [stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect] as const;

const messageRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: z
    .array(z.discriminatedUnion("type", [button, ...selects]))
    .min(1)
    .max(5)
    .refine(
      (children) => children.length === 1 || children.every(({ type }) => type === ComponentType.Button),
      rule("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width"),
    ),
});

const textDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), id, content: text(1, 4_000) });
const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media: z.object({ url: address() }),
  description: z.exactOptional(text(0, 1_024)),
});
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.exactOptional(z.boolean()),
  spacing: z.exactOptional(z.int().min(1).max(2)),
});
const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion("type", [button, thumbnail]),
});
const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: z.array(z.discriminatedUnion("type", [messageRow, textDisplay, section, separator])).min(1),
  accent_color: z.exactOptional(z.int().min(0).max(0xff_ff_ff)),
  spoiler: z.exactOptional(z.boolean()),
});

const modalRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: z.array(textInput).length(1),
});
const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: text(1, 45),
  description: z.exactOptional(text(0, 100)),
  component: z.discriminatedUnion("type", [textInput, ...selects]),
});

const messageComponent = z.discriminatedUnion("type", [
  messageRow,
  textDisplay,
  section,
  separator,
  container,
]);
const modalComponent = z.discriminatedUnion("type", [modalRow, label, textDisplay]);

/** A top-level component of a message, as a bot may send it. */
export type Component = z.infer<typeof messageComponent>;
/** A top-level component of a modal. */
export type ModalComponent = z.infer<typeof modalComponent>;
export type Button = z.infer<typeof button>;
export type TextInput = z.infer<typeof textInput>;
export type Select = z.infer<(typeof selects)[number]>;

/** The components of a message without IS_COMPONENTS_V2: at most five rows, custom ids unique over all of them. */
export const rows = z.preprocess(withoutNulls, z.array(messageRow).max(5).superRefine(refuseRepeats));

/** The components of a message with IS_COMPONENTS_V2: at most forty in all, nested ones counted. */
export const layout = z.preprocess(
  withoutNulls,
  z.array(messageComponent).max(40).superRefine(refuseRepeats),
);

/** The components of a modal: one to five. */
export const modalComponents = z.preprocess(
  withoutNulls,
  z.array(modalComponent).min(1).max(5).superRefine(refuseRepeats),
);

/** A component of any depth. */
export type AnyComponent =
  | Component
  | ModalComponent
  | Button
  | Select
  | TextInput
  | z.infer<typeof textDisplay>
  | z.infer<typeof thumbnail>;

/** Every component of a tree, parents before children. */
export function* flatten(components: readonly AnyComponent[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    if ("components" in component) yield* flatten(component.components);
    if ("component" in component) yield component.component;
    if ("accessory" in component) yield component.accessory;
  }
}

export function isButton(component: AnyComponent): component is Button {
  return component.type === ComponentType.Button;
}

export function isSelect(component: AnyComponent): component is Select {
  return selects.some(({ shape }) => shape.type.value === component.type);
}

function missingFromButton(one: z.infer<typeof button>): string | undefined {
  if (one.style === ButtonStyle.Premium) return one.sku_id === undefined ? "sku_id" : undefined;
  if (!one.label && !one.emoji) return "label";
  if (one.style === ButtonStyle.Link) return one.url === undefined ? "url" : undefined;
  return one.custom_id === undefined ? "custom_id" : undefined;
}

function refuseRepeats(components: readonly AnyComponent[], context: z.RefinementCtx): void {
  const all = [...flatten(components)];
  for (const [key, code, words] of [
    ["custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"],
    ["id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated"],
  ] as const) {
    const given = all
      .map((component): unknown => Reflect.get(component, key))
      .filter((value) => value !== undefined && value !== 0);
    if (new Set(given).size < given.length) context.addIssue({ code: "custom", ...rule(code, words) });
  }
  if (all.length > 40)
    context.addIssue({ code: "custom", ...rule("BASE_TYPE_MAX_LENGTH", "Must be 40 or fewer in length.") });
}
