import { describe, expect, it } from 'vitest';
import { IdempotencyKeys } from './idempotency';
import { ApiError } from './problem';

describe('idempotency keys', () => {
  it('send the same body again under the same key while nobody answered', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ name: 'a' });
    keys.answered(new ApiError({ status: 0 }));
    expect(keys.keyFor({ name: 'a' })).toBe(first);
    keys.answered(new ApiError({ status: 503 }));
    expect(keys.keyFor({ name: 'a' })).toBe(first);
  });

  it('survive a session that ended between two tries', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ name: 'a' });
    keys.answered(new ApiError({ status: 401 }));
    expect(keys.keyFor({ name: 'a' })).toBe(first);
  });

  it('change with the body and after an answer', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ name: 'a' });
    expect(keys.keyFor({ name: 'b' })).not.toBe(first);
    const second = keys.keyFor({ name: 'b' });
    keys.answered(new ApiError({ status: 422 }));
    expect(keys.keyFor({ name: 'b' })).not.toBe(second);
  });
});
