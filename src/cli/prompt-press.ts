import { ClientRefusal, type ShownModal } from "../sandbox/index.ts";
import { pressableOf, type Scene, showReply } from "./prompt-scene.ts";

/** A number is a button of the last reply that has any; a label may also stand on an earlier one, as it would on the screen. */
export async function click(scene: Scene, wanted: string): Promise<void> {
  const withButtons = scene.usable.filter((message) => pressableOf(message).length > 0);
  const last = withButtons.at(-1);
  if (!last) throw new ClientRefusal("There is no button to press.");
  const numbered = pressableOf(last)[Number(wanted) - 1]?.custom_id;
  const found = withButtons.toReversed().flatMap((message) =>
    pressableOf(message).flatMap(({ label, custom_id: customId }) => {
      return isSame(label, wanted) && customId !== undefined ? [{ message, customId }] : [];
    }),
  );
  const pressed = numbered === undefined ? found[0] : { message: last, customId: numbered };
  if (!pressed) throw new ClientRefusal(`There is no button ${wanted}.`);
  const { message, customId } = pressed;
  const reply = await scene.sandbox.click(message, { customId }, whoIn(scene));
  await showReply(scene, reply);
  if (reply.messages.length === 0) scene.usable = scene.usable.filter(({ id }) => id !== message.id);
}

/** Writes into the first input of the form that is open, and sends it. */
export async function fill(scene: Scene, text: string): Promise<void> {
  const { form } = scene;
  const input = form?.components.flatMap(inputsOf)[0];
  if (!form || !input) throw new ClientRefusal("There is no form to fill in.");
  scene.form = undefined;
  await showReply(scene, await scene.sandbox.submit(form, { [input]: text }, whoIn(scene)));
}

/** One entry of the select menus under the last reply that has any. */
export async function choose(scene: Scene, wanted: string): Promise<void> {
  const message = scene.usable.findLast(({ selects }) => selects.length > 0);
  if (!message) throw new ClientRefusal("There is no menu to choose from.");
  const entries = message.selects.flatMap((select) =>
    "options" in select
      ? select.options.map(({ label, value }) => ({ customId: select.custom_id, label, value }))
      : [],
  );
  const entry = entries.find(({ label }) => isSame(label, wanted));
  if (!entry) {
    const labels = entries.map(({ label }) => label).join(", ");
    throw new ClientRefusal(`The menu has no ${wanted}. It has ${labels || "nothing"}.`);
  }
  await showReply(scene, await scene.sandbox.select(message, entry.customId, [entry.value], whoIn(scene)));
}

/** A command in the menu of the last message that everyone can see; a private one has no such menu in Discord. */
export async function menu(scene: Scene, wanted: string): Promise<void> {
  const { sandbox, context, target } = scene;
  const commands = sandbox.commands(context).filter(({ type }) => type === "message");
  const command = commands.find(({ name }) => isSame(name, wanted));
  if (!command) {
    const names = commands.map(({ name }) => name).join(", ");
    throw new ClientRefusal(`No message has ${wanted} in its menu. It has ${names || "nothing"}.`);
  }
  if (!target) throw new ClientRefusal("There is no message to open a menu of yet.");
  await showReply(scene, await sandbox.menu(command.name, target, context));
}

function isSame(label: string | undefined, wanted: string): boolean {
  return label?.toLowerCase() === wanted.toLowerCase();
}

/** The custom ids of a form's inputs. */
function inputsOf(component: ShownModal["components"][number]): readonly string[] {
  if ("component" in component) return [component.component.custom_id];
  return "components" in component ? component.components.map(({ custom_id }) => custom_id) : [];
}

/** Who acts, and not where: a component is where its message is. */
function whoIn({ context: { user } }: Scene) {
  return user ? { user } : {};
}
