import { ApiError, type Problem } from './problem';

export type Query = Record<string, string | number | boolean | null | undefined>;

/** What a write may carry besides its body. */
export interface WriteOptions {
  /** Version the person saw; sent as If-Match. */
  version?: number | undefined;
  /** Same key and same body: the server answers again and does nothing twice. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal;
}

interface Environment {
  csrf: () => { header: string; token: string } | undefined;
  language: () => string;
  expired: () => void;
}

let environment: Environment = { csrf: () => undefined, language: () => 'en', expired: () => undefined };

/** Called once at start; keeps this file free of session and language. */
export function configureHttp(next: Environment): void {
  environment = next;
}

export function url(path: string, query?: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function problemFrom(response: Response): Promise<Problem> {
  const text = await response.text().catch(() => '');
  try {
    const body = JSON.parse(text) as Problem;
    return { ...body, status: response.status };
  } catch {
    return { status: response.status };
  }
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', redirect: 'manual', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ status: 0, code: 'offline' });
  }
  const signInAsked = response.status === 401 || response.type === 'opaqueredirect';
  if (signInAsked) {
    environment.expired();
    throw new ApiError({ status: 401, code: 'unauthenticated' });
  }
  if (!response.ok) throw new ApiError(await problemFrom(response));
  return response;
}

async function json<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function headers(write: boolean, options: WriteOptions = {}): Headers {
  const all = new Headers({ Accept: 'application/json', 'Accept-Language': environment.language() });
  if (!write) return all;
  const csrf = environment.csrf();
  if (csrf !== undefined) all.set(csrf.header, csrf.token);
  if (options.version !== undefined) all.set('If-Match', `"${options.version}"`);
  if (options.idempotencyKey !== undefined) all.set('Idempotency-Key', options.idempotencyKey);
  return all;
}

async function write<T>(method: string, path: string, body: unknown, options: WriteOptions = {}): Promise<T> {
  const all = headers(true, options);
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) all.set('Content-Type', 'application/json');
  const payload = body === undefined ? null : isForm ? body : JSON.stringify(body);
  const init: RequestInit = { method, headers: all, body: payload };
  if (options.signal) init.signal = options.signal;
  return json<T>(await send(path, init));
}

/** The one way to the gateway. Paths are absolute; every refusal is an {@link ApiError}. */
export const http = {
  async get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
    return json<T>(await send(url(path, query), { headers: headers(false), ...(signal ? { signal } : {}) }));
  },
  post: <T>(path: string, body?: unknown, options?: WriteOptions) => write<T>('POST', path, body, options),
  patch: <T>(path: string, body: unknown, options?: WriteOptions) => write<T>('PATCH', path, body, options),
  put: <T>(path: string, body: unknown, options?: WriteOptions) => write<T>('PUT', path, body, options),
  /** The body, where there is one, says what of the path's to take away. */
  delete: <T>(path: string, body?: unknown, options?: WriteOptions) => write<T>('DELETE', path, body, options),
};
