import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ApiError } from "../../src/sandbox/api-error.ts";
import { readBody } from "../../src/sandbox/form-error.ts";
import { rule } from "../../src/sandbox/limits/rules.ts";

const schema = z.object({
  name: z.string().max(3),
  count: z.int().max(5).optional(),
  kind: z.enum({ a: 1, b: 2 }).optional(),
  list: z
    .array(z.object({ text: z.string().regex(/^x/) }))
    .max(1)
    .optional(),
  odd: z
    .number()
    .refine((value) => value % 2 === 1, rule("MUST_BE_ODD", "Not odd"))
    .optional(),
});

function errorsOf(body: unknown): unknown {
  try {
    readBody(schema, body);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error.errors;
    throw error;
  }
}

describe("an invalid form body", () => {
  it("is answered with code 50035 and status 400", () => {
    expect(() => readBody(schema, {})).toThrow(
      expect.objectContaining({ status: 400, code: 50_035, message: "Invalid Form Body" }),
    );
  });

  it.each([
    [
      "a missing field",
      {},
      { name: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "This field is required" }] } },
    ],
    [
      "a text that is too long",
      { name: "four" },
      { name: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 3 or fewer in length." }] } },
    ],
    [
      "a number that is too large",
      { name: "x", count: 6 },
      {
        count: {
          _errors: [{ code: "NUMBER_TYPE_MAX", message: "int value should be less than or equal to 5." }],
        },
      },
    ],
    [
      "an unknown choice",
      { name: "x", kind: 3 },
      { kind: { _errors: [{ code: "BASE_TYPE_CHOICES", message: "Value must be one of {1, 2}." }] } },
    ],
    [
      "a fault deep inside a list, by its number",
      { name: "x", list: [{ text: "y" }] },
      {
        list: {
          0: {
            text: {
              _errors: [
                { code: "STRING_TYPE_REGEX", message: "String value did not match validation regex." },
              ],
            },
          },
        },
      },
    ],
    [
      "a rule of its own",
      { name: "x", odd: 2 },
      { odd: { _errors: [{ code: "MUST_BE_ODD", message: "Not odd" }] } },
    ],
  ])("tells of %s where it stands", (_, body, errors) => {
    expect(errorsOf(body)).toEqual(errors);
  });

  it("tells of every fault at once", () => {
    expect(errorsOf({ name: "four", count: 6 })).toHaveProperty("name");
    expect(errorsOf({ name: "four", count: 6 })).toHaveProperty("count");
  });
});
