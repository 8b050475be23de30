import { useRef } from 'react';
import { ApiError } from './problem';

/**
 * Keys for a form: the same body that nobody answered is sent again under the same key, so it cannot take effect twice;
 * a mended body, or one the server has answered, gets a new one.
 */
export class IdempotencyKeys {
  private sent: { body: string; key: string } | undefined;

  keyFor(body: unknown): string {
    const text = JSON.stringify(body);
    if (this.sent?.body !== text) this.sent = { body: text, key: crypto.randomUUID() };
    return this.sent.key;
  }

  answered(error?: unknown): void {
    const unanswered = error instanceof ApiError && (error.passing || error.status === 401);
    if (!unanswered) this.sent = undefined;
  }
}

export function useIdempotencyKeys(): IdempotencyKeys {
  const keys = useRef<IdempotencyKeys>(undefined);
  keys.current ??= new IdempotencyKeys();
  return keys.current;
}
