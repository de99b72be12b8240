import type { SeenMessage } from "../sandbox/index.ts";
import { type NameOf, readMarkdown, type Style } from "./draw-markdown.ts";
import { wrapLine } from "./draw-rows.ts";

export interface DrawOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  readonly nameOf?: NameOf;
}

/** Characters that would move a terminal's cursor or turn its text around. */
const UNPRINTABLE = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** A message as a person in Discord sees it, as lines of text. Buttons carry the numbers by which they can be clicked. */
export function drawMessage(
  message: SeenMessage,
  { width, colour, nameOf = () => undefined }: DrawOptions,
): string {
  const look = { width, colour, nameOf };
  const { author } = message;
  const badge = author.bot ? [{ text: "  APP", styles: ["dim"] as const }] : [];
  const heading = { lead: "", hang: "", spans: [{ text: author.name, styles: ["bold"] as const }, ...badge] };
  return [
    ...wrapLine(heading, width, colour),
    ...(message.thinking ? styled(`${author.name} is thinking…`, "dim", look) : []),
    ...(message.content ? body(message.content, look) : []),
    ...message.embeds.flatMap((embed, at) => [
      ...(at > 0 || message.content ? [""] : []),
      ...drawEmbed(embed, look),
    ]),
    ...message.attachments.flatMap(({ filename, size }) =>
      styled(`[file ${filename}, ${size} bytes]`, "dim", look),
    ),
    ...drawComponents(message, look),
    ...(message.ephemeral ? styled("Only you can see this", "dim", look) : []),
  ].join("\n");
}

/** Lines of the prompt itself, in the look of a remark; each row begins with `lead`. */
export function drawRemark(text: string, { width, colour }: DrawOptions, lead = ""): string {
  const look = { width, colour, nameOf: () => undefined };
  return text
    .split("\n")
    .flatMap((line) => styled(line, "dim", look, lead))
    .join("\n");
}

interface Look {
  readonly width: number;
  readonly colour: boolean;
  readonly nameOf: NameOf;
}

type Embed = SeenMessage["embeds"][number];
type Component = SeenMessage["components"][number];

function body(markdown: string, { width, colour, nameOf }: Look): readonly string[] {
  const printable = markdown.split("\n").map((line) => line.replaceAll(UNPRINTABLE, ""));
  return readMarkdown(printable.join("\n"), nameOf).flatMap((line) => wrapLine(line, width, colour));
}

function styled(text: string, style: Style, { width, colour }: Look, lead = ""): readonly string[] {
  const spans = [{ text: text.replaceAll(UNPRINTABLE, ""), styles: [style] }];
  return wrapLine({ lead, hang: "", spans }, width, colour);
}

/** An embed hangs on a bar at its left. */
function drawEmbed(embed: Embed, look: Look): readonly string[] {
  const inner = { ...look, width: look.width - 2 };
  const { author, title, url, description, fields = [], footer, timestamp } = embed;
  const end = [footer?.text, timestamp].filter(Boolean).join(" • ");
  const lines = [
    ...(author ? styled(author.name, "bold", inner) : []),
    ...(title ? body(`**${title}**`, inner) : []),
    ...(url ? styled(url, "dim", inner) : []),
    ...(description ? body(description, inner) : []),
    ...fields.flatMap(({ name, value }) => [...body(`**${name}**`, inner), ...body(value, inner)]),
    ...(end ? styled(end, "dim", inner) : []),
  ];
  return lines.map((line) => `│ ${line}`.trimEnd());
}

function drawComponents({ components, buttons }: SeenMessage, look: Look): readonly string[] {
  const clickable = buttons.filter(({ custom_id: id }) => id !== undefined);
  const numberOf = (button: SeenMessage["buttons"][number]) => clickable.indexOf(button) + 1;
  return components.flatMap((component) => drawComponent(component, look, numberOf));
}

function drawComponent(
  component: Component,
  look: Look,
  numberOf: (button: SeenMessage["buttons"][number]) => number,
): readonly string[] {
  if ("content" in component) return body(component.content, look);
  if ("accessory" in component) return component.components.flatMap(({ content }) => body(content, look));
  if (!("components" in component)) return ["─".repeat(Math.min(look.width, 20))];
  const parts: string[] = [];
  const lines: string[] = [];
  for (const child of component.components) {
    if ("style" in child) {
      const label = `[ ${child.label ?? child.emoji?.name ?? "…"} ]`;
      if (child.url !== undefined) parts.push(`${label} ${child.url}`);
      else parts.push(child.disabled ? `${label} (disabled)` : `${numberOf(child)} ${label}`);
    } else if ("custom_id" in child) parts.push(`[ ${child.placeholder ?? "Make a selection"} ▾ ]`);
    else lines.push(...drawComponent(child, look, numberOf));
  }
  const row = { lead: "", hang: "", spans: [{ text: parts.join("   "), styles: ["cyan"] as const }] };
  return parts.length > 0 ? [...lines, ...wrapLine(row, look.width, look.colour)] : lines;
}
