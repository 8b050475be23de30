const PREFIX = 'tidewater.draft.';

/** What a person typed and nobody has saved yet; outlives reload and sign-in in the same tab. */
export const drafts = {
  read<T>(key: string): T | undefined {
    try {
      const text = sessionStorage.getItem(PREFIX + key);
      return text === null ? undefined : (JSON.parse(text) as T);
    } catch {
      return undefined;
    }
  },
  keep(key: string, value: unknown): void {
    try {
      sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // A full store must not stop anybody from typing.
    }
  },
  drop(key: string): void {
    sessionStorage.removeItem(PREFIX + key);
  },
};
