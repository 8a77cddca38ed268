import { access, constants, type FileHandle, lstat, open, stat } from "node:fs/promises";
import { CommandError, type Data, type MessageId } from "./console.ts";

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

/** Why a file could not be checked or written, as a message for people. */
export class Unreadable extends CommandError {
  readonly path: string;

  constructor(path: string, reason: MessageId, data: Data = {}) {
    super(reason, data);
    this.path = path;
  }
}

/** What the system's refusal means to people. */
export function unreadable(path: string, error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new Unreadable(path, "missing-file");
  if (code === "EACCES" || code === "EPERM") return new Unreadable(path, "no-permission");
  if (code === "EISDIR") return new Unreadable(path, "is-a-folder");
  return new Unreadable(path, "unreadable", { reason: message });
}

/** Larger files are not articles. */
const LIMIT_MB = 10;
const LIMIT = LIMIT_MB * 1024 * 1024;

/** Reads a text file. Rejects with `Unreadable`. */
export async function readTextFile(path: string): Promise<TextFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (stats.size > LIMIT) throw new Unreadable(path, "too-large", { limit: LIMIT_MB });
    // A pipe or a device has no size and perhaps no end.
    return stats.isFile() ? decode(await handle.readFile(), path) : await readTextStream(handle.createReadStream({ autoClose: false }), path);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await handle?.close();
  }
}

/** Reads a text from a stream, which is called `path` in messages. Rejects with `Unreadable`. */
export async function readTextStream(stream: AsyncIterable<Uint8Array | string>, path: string): Promise<TextFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > LIMIT) throw new Unreadable(path, "too-large", { limit: LIMIT_MB });
      chunks.push(bytes);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return decode(Buffer.concat(chunks), path);
}

/** The text that bytes stand for: UTF-8, or UTF-16 with its mark. Throws `Unreadable` for anything else. */
function decode(bytes: Uint8Array, path: string): TextFile {
  const encoding = encodingOf(bytes);
  if (encoding.name === "utf-8" && bytes.includes(0)) throw new Unreadable(path, "binary");
  try {
    return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw encoding.name === "utf-8" ? new Unreadable(path, "not-utf8", placeOfFault(bytes)) : new Unreadable(path, "not-utf16");
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "utf-16le", byteOrderMark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "utf-16be", byteOrderMark: true };
  return { name: "utf-8", byteOrderMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
}

/** Decoding and encoding again differs first where the bytes are at fault. Line and byte count from 1. */
function placeOfFault(bytes: Uint8Array): { readonly line: number; readonly byte: number } {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  let line = 1;
  let at = 0;
  for (; at < bytes.length && bytes[at] === again[at]; at++) if (bytes[at] === 0x0a) line++;
  return { line, byte: at + 1 };
}

/** The bytes that stand for a text in an encoding. */
export function encode({ text, encoding }: TextFile): Buffer {
  const marked = encoding.byteOrderMark ? `\ufeff${text}` : text;
  if (encoding.name === "utf-8") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return encoding.name === "utf-16be" ? bytes.swap16() : bytes;
}

/** Replaces the file whole or not at all, with its mode kept. Rejects with `Unreadable`. */
export async function writeTextFile(path: string, file: TextFile): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Unreadable(path, "not-a-file");
    // Renaming needs no right to the file itself: a read-only file must be asked for.
    await access(path, constants.W_OK);
    await writeFileAtomic(path, encode(file), { mode: stats.mode });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === "EACCES" || code === "EPERM" ? new Unreadable(path, "no-write-permission") : new Unreadable(path, "unwritable", { reason: message });
  }
}

/** Rejects with `Unreadable` when there is something of that name. */
export async function mustNotExist(path: string): Promise<void> {
  try {
    await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw unreadable(path, error);
  }
  throw new Unreadable(path, "exists");
}

/** Writes a file of our own, whole or not at all; over one that exists only where `force` says so. Rejects with `Unreadable`. */
export async function writeOwnFile(path: string, text: string, { force }: { readonly force: boolean }): Promise<void> {
  if (!force) await mustNotExist(path);
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    await writeFileAtomic(path, text);
  } catch (error) {
    throw new Unreadable(path, "unwritable", { reason: (error as Error).message });
  }
}
