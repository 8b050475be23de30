import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ApiError, type Problem } from '@/api/problem';
import { show } from '@/test/render';
import { Fault } from './Fault';

async function words(problem: Problem): Promise<string | null> {
  show(<Fault error={new ApiError(problem)} />);
  return (await screen.findByRole('alert')).textContent;
}

describe('what a person is told of a refusal', () => {
  it('is the rule that refused, in the words of the server', async () => {
    expect(await words({ status: 409, code: 'kept-out', title: 'Somebody else goes first.' })).toBe('Somebody else goes first.');
  });

  it('is what is wrong with a field before what is wrong at all', async () => {
    const errors = [{ field: 'phone', rule: 'phone', message: 'No such number.' }];
    expect(await words({ status: 422, title: 'Some values cannot be accepted.', errors })).toBe('No such number.');
  });

  it('is ours where the server failed', async () => {
    expect(await words({ status: 500, title: 'java.lang.Something' })).not.toContain('java');
  });
});
