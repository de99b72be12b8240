/** What someone does. It fails where the process is killed under it. */
export interface Deed {
  readonly name: string;
  run(): Promise<unknown>;
}
