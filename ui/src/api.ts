/** The only file that calls the backend. */
import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { commands } from './bindings';

export type * from './bindings';

/** What the backend could not do, in the language of the window. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What the user can do about it; may be empty. */
    readonly hint: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

type Commands = typeof commands;
type Answer<R> = R extends { status: 'ok'; data: infer T } ? T : R extends { status: 'error' } ? never : R;

/** Every command of the backend, giving its data or throwing an `ApiError`. */
export type Api = {
  [Name in keyof Commands]: (...args: Parameters<Commands[Name]>) => Promise<Answer<Awaited<ReturnType<Commands[Name]>>>>;
};

export const api = Object.fromEntries(
  Object.entries(commands).map(([name, command]) => [
    name,
    async (...args: unknown[]) => unwrap(await (command as (...args: unknown[]) => Promise<unknown>)(...args)),
  ]),
) as Api;

/** Hands a chosen or dropped file to the backend; the token stands for it in the commands that take files. */
export async function upload(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await invoke<string>('upload', bytes, { headers: { 'x-file-name': encodeURIComponent(file.name) } });
  } catch (error) {
    throw asApiError(error);
  }
}

/** Uploads one file after another, telling how many are done, until `signal` says stop. */
export async function uploadAll(
  files: readonly File[],
  onprogress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<string[]> {
  const tokens: string[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    onprogress(tokens.length, files.length);
    tokens.push(await upload(file));
  }
  onprogress(tokens.length, files.length);
  return tokens;
}

/** The address of the upright thumbnail of a photo, by the hash of its original. */
export function thumbnail(hash: string): string {
  return convertFileSrc(hash, 'media');
}

function unwrap(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return answer;
  if (answer.status === 'ok' && 'data' in answer) return answer.data;
  if (answer.status === 'error' && 'error' in answer) throw asApiError(answer.error);
  return answer;
}

function asApiError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error;
  const { code, message, hint } = error as { code: unknown; message?: unknown; hint?: unknown };
  return new ApiError(String(code), String(message ?? ''), String(hint ?? ''));
}
