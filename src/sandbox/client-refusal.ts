/** Discord's client would not let a user do this: nothing was sent to the bot. The message says why, in words. */
export class ClientRefusal extends Error {
  override readonly name = "ClientRefusal";
}
