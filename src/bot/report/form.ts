import { staleButton } from "../discord/errors.ts";
import type { Form } from "../feature.ts";
import { LONGEST_REASON, REASON, REPORTED } from "./button.ts";
import { fileReport, reportable } from "./file.ts";

/** The form: the report goes to the moderators, and whoever sent it is thanked. */
export const reported: Form = {
  action: REPORTED,
  audience: "members",
  execute({ message, fields }, actor, services) {
    const { guildId } = actor;
    if (message === null || guildId === null) throw staleButton();
    const about = reportable(message, guildId, services);
    const reason = (fields[REASON] ?? "").trim().slice(0, LONGEST_REASON);
    return { defer: "private", later: () => fileReport(about, reason, actor, services) };
  },
};
