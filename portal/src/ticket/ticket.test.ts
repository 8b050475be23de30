import { describe, expect, it } from 'vitest';
import { targetState } from './ticket';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('a promised time', () => {
  it('is ahead, near, late, kept or broken', () => {
    expect(targetState({ dueAt: '2026-03-01T15:00:00Z' }, now)).toBe('ahead');
    expect(targetState({ dueAt: '2026-03-01T12:30:00Z' }, now)).toBe('soon');
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z' }, now)).toBe('late');
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z', metAt: '2026-03-01T10:00:00Z' }, now)).toBe('kept');
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z', metAt: '2026-03-01T11:30:00Z' }, now)).toBe('broken');
    expect(targetState({}, now)).toBe('none');
  });
});
