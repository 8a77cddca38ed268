import { access, constants, readFile, stat } from "node:fs/promises";
import type { MessageId } from "./console.ts";

/** How the bytes of a file stand for its text, so that it can be written back the same way. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly byteOrderMark: boolean;
}

/** A text without its byte-order mark: offsets count from the first character after it. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why a file could not be checked, as a message for people. */
export class Unreadable extends Error {
  readonly reason: MessageId;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(reason: MessageId, data: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.data = data;
  }
}

/** Larger files are not articles. */
const LIMIT_MB = 10;
const LIMIT = LIMIT_MB * 1024 * 1024;

/** Reads a text file. Throws `Unreadable`. */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    const { size } = await stat(path);
    await access(path, constants.R_OK);
    if (size > LIMIT) throw new Unreadable("too-large", { limit: LIMIT_MB });
    return decode(await readFile(path));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("missing-file");
    if (code === "EACCES" || code === "EPERM") throw new Unreadable("no-permission");
    if (code === "EISDIR") throw new Unreadable("is-a-folder");
    throw new Unreadable("unreadable", { reason: message });
  }
}

/** The text that bytes stand for: UTF-8, or UTF-16 with its mark. Throws `Unreadable` for anything else. */
export function decode(bytes: Uint8Array): TextFile {
  if (bytes.length > LIMIT) throw new Unreadable("too-large", { limit: LIMIT_MB });
  const encoding = encodingOf(bytes);
  if (encoding.name === "utf-8" && bytes.includes(0)) throw new Unreadable("binary");
  try {
    return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new Unreadable("not-utf8", { line: lineOfFirstFault(bytes) });
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "utf-16le", byteOrderMark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "utf-16be", byteOrderMark: true };
  return { name: "utf-8", byteOrderMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
}

/** Decoding and encoding again differs first where the bytes are at fault. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  let line = 1;
  for (let i = 0; i < bytes.length && bytes[i] === again[i]; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

/** The bytes that stand for a text in an encoding. */
export function encode({ text, encoding }: TextFile): Buffer {
  const marked = encoding.byteOrderMark ? `\ufeff${text}` : text;
  if (encoding.name === "utf-8") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return encoding.name === "utf-16be" ? bytes.swap16() : bytes;
}

/** Replaces the file whole or not at all, with its mode kept. Throws `Unreadable`. */
export async function writeTextFile(path: string, file: TextFile): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    const { mode } = await stat(path);
    await writeFileAtomic(path, encode(file), { mode });
  } catch (error) {
    throw new Unreadable("unwritable", { reason: (error as Error).message });
  }
}
