import { describe, expect, it } from 'vitest';
import { actorName } from './history';

describe('who did it', () => {
  it.each([
    ['rep-east-1', 'rep-east-1'],
    ['system-tester', 'system-tester'],
    ['system', 'The system'],
    ['system:recycling', 'Recycling'],
    ['system:something-new', 'The system'],
    ['service-account-tidewater-service', 'The system'],
  ])('%s is told as %s', (actor, told) => {
    expect(actorName(actor)).toBe(told);
  });
});
