import { http as answer, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import { onExpired } from '@/session/session';
import { configureHttp, http } from './http';
import { ApiError } from './problem';

const url = 'http://localhost:3000/api/v1/things';

function asSession(expired = () => undefined as void) {
  configureHttp({ csrf: () => ({ header: 'X-CSRF-TOKEN', token: 'secret' }), language: () => 'zh-CN', expired });
}

describe('a request', () => {
  afterEach(() => vi.restoreAllMocks());

  it('brings the session guard, the version, the key and the language', async () => {
    asSession();
    let seen = new Headers();
    server.use(
      answer.patch(url, ({ request }) => {
        seen = request.headers;
        return HttpResponse.json({ id: '1' });
      }),
    );
    await http.patch(url, { name: 'x' }, { version: 3, idempotencyKey: 'key' });
    expect(Object.fromEntries(['x-csrf-token', 'if-match', 'idempotency-key', 'accept-language'].map((name) => [name, seen.get(name)]))).toEqual({
      'x-csrf-token': 'secret',
      'if-match': '"3"',
      'idempotency-key': 'key',
      'accept-language': 'zh-CN',
    });
  });

  it('turns a refusal into the fields it names', async () => {
    asSession();
    server.use(answer.post(url, () => HttpResponse.json({ errors: [{ field: 'phone', rule: 'text', message: 'Too long.' }] }, { status: 422 })));
    const refusal = await http.post(url, {}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    expect((refusal as ApiError).fields).toEqual([{ field: 'phone', rule: 'text', message: 'Too long.' }]);
    expect((refusal as ApiError).passing).toBe(false);
  });

  it('calls for a sign-in when the session is over', async () => {
    const expired = vi.fn();
    asSession(expired);
    server.use(answer.get(url, () => new HttpResponse(null, { status: 401 })));
    await expect(http.get(url)).rejects.toMatchObject({ status: 401 });
    expect(expired).toHaveBeenCalledOnce();
  });

  it('says that nobody answered as a passing fault', async () => {
    asSession();
    server.use(answer.get(url, () => HttpResponse.error()));
    await expect(http.get(url)).rejects.toMatchObject({ status: 0, passing: true });
  });

  it('lets a listener of the session go again', () => {
    const stop = onExpired(() => undefined);
    expect(stop()).toBe(true);
  });
});
