import { describe, expect, it } from 'vitest';
import { targetState } from './ticket';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('a promised time', () => {
  it('is ahead, near or late', () => {
    expect(targetState({ dueAt: '2026-03-01T15:00:00Z' }, now)).toBe('ahead');
    expect(targetState({ dueAt: '2026-03-01T12:30:00Z' }, now)).toBe('soon');
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z' }, now)).toBe('late');
    expect(targetState({}, now)).toBe('none');
  });

  it('is kept or broken as the service judges by business hours, not by this clock', () => {
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z', keptAt: '2026-03-01T10:00:00Z', missed: false }, now)).toBe('kept');
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z', keptAt: '2026-03-01T11:30:00Z', missed: true }, now)).toBe('broken');
  });

  it('stands still while the customer is waited for', () => {
    expect(targetState({ dueAt: '2026-03-01T11:00:00Z', stopped: true }, now)).toBe('stopped');
  });
});
