import { describe, expect, it } from "vitest";
import { ANSWERED, embedText, labels, openStage, questionThatIs } from "./stage.ts";

const { sandbox, library } = await openStage();
const { member } = sandbox.people;

describe("Ibid speaks the member's language", () => {
  it("around an answer, whose excerpts and citations stay as the readings have them", async () => {
    const question = { question: ANSWERED.question };
    const english = (await sandbox.slash("ask", question)).message;
    const { message } = await sandbox.slash("ask", question, { locale: "ja" });
    expect(labels(message)).toEqual(["前後を見る", "出典を表示", "削除", "報告"]);
    expect(message.embeds).toEqual(english.embeds);
    const cited = await sandbox.click(message, { label: "出典を表示" }, { locale: "ja" });
    const [excerpt] = library.ask(ANSWERED.question).excerpts;
    expect(excerpt && embedText(cited.message)).toContain(excerpt && library.cite(excerpt));
    expect(embedText(cited.message)).toContain("文字目");
  });

  it.each([
    ["de", "Die Texte beantworten das nicht."],
    ["fr", "Les textes ne répondent pas à cette question."],
    ["es-419", "Las lecturas no responden a esto."],
    ["pt-BR", "As leituras não respondem a isto."],
    ["pl", "The readings do not answer this."],
  ])("in a refusal: %s", async (locale, refusal) => {
    const reply = await sandbox.slash("ask", { question: questionThatIs("nothing", library) }, { locale });
    expect(reply.message.content).toContain(refusal);
  });

  it("in what someone should change", async () => {
    const blank = await sandbox.slash("ask", { question: " " }, { locale: "pt-BR" });
    expect(blank.message.content).toContain("`/perguntar`");
    const unknown = await sandbox.slash("ask", { question: "NATO", reading: "Moby" }, { locale: "de" });
    expect(unknown.message.content).toContain("Kein Text heißt");
  });

  it("and who presses a button gets theirs, whoever asked", async () => {
    const refused = await sandbox.slash("ask", { question: questionThatIs("related", library) });
    const reply = await sandbox.click(refused.message, { label: "Closest passages" }, { locale: "es-ES" });
    expect(reply.message.content).toContain("no responden a la pregunta");
  });

  it("but English in a direct message, which tells no language", async () => {
    const said = await sandbox.say("xyzzy", { user: member, channel: "dm", locale: "de" });
    expect((await said.reply()).content).toBe("The readings do not answer this.");
  });
});
