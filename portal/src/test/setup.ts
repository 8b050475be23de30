import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { allTexts, startLanguage } from '@/app/language';
import { server } from './server';

for (const [side, length] of [['Height', 640], ['Width', 1200]] as const) {
  Object.defineProperty(HTMLElement.prototype, `offset${side}`, { configurable: true, get: () => length });
  Object.defineProperty(HTMLElement.prototype, `client${side}`, { configurable: true, get: () => length });
}

/** happy-dom lays nothing out; what was measured once holds. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
vi.stubGlobal('ResizeObserver', StillObserver);
configure({ asyncUtilTimeout: 8000 });

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startLanguage('en');
  await allTexts();
});

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
});

afterAll(() => server.close());
