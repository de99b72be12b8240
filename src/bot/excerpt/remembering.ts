/** The actions of the buttons that remember every excerpt that a message shows, as `rememberAll` writes them down. */
export const REMEMBERING = { cite: "cite", inContext: "context", verify: "verify" } as const;

/** Whether an action is one of them. Others are about what is not shown, or not yet. */
export function remembersWhatIsShown(action: string): boolean {
  return Object.values(REMEMBERING).some((one) => one === action);
}
