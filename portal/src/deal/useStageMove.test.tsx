import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as answer, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Deal, Stage } from '@/api/types/sales';
import { show } from '@/test/render';
import { server } from '@/test/server';
import { GateDialog } from './GateDialog';
import { useStageMove } from './useStageMove';

const deal: Deal = { id: 'd1', version: 2, name: 'Pumps', pipeline: 'default', stage: 'proposal', stageCategory: 'open', probability: 50, stageSince: '2026-01-01T00:00:00Z' };
const stage: Stage = { key: 'negotiation', label: { en: 'Negotiation', zh: '商务谈判' }, probability: 75, category: 'open', gate: ['budget', 'authority'] };

function Mover() {
  const { move, gate, closeGate } = useStageMove();
  return (
    <>
      <button type="button" onClick={() => void move(deal, stage)}>
        move
      </button>
      {gate && <GateDialog {...gate} title="Gate" onClose={closeGate} />}
    </>
  );
}

describe('moving a deal', () => {
  it('opens the form of a closed gate in place and moves with the answers', async () => {
    const bodies: unknown[] = [];
    server.use(
      answer.post('*/api/v1/opportunities/d1/stage', async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown>;
        bodies.push(body);
        if (body['budget'] === undefined) return HttpResponse.json({ errors: [{ field: 'budget', rule: 'gate', message: 'Needed.' }] }, { status: 422 });
        return HttpResponse.json({ ...deal, ...body, version: 3 });
      }),
    );
    show(<Mover />);
    await userEvent.click(await screen.findByRole('button', { name: 'move' }));
    await userEvent.type(await screen.findByLabelText('Budget'), '50k');
    await userEvent.type(screen.getByLabelText('Who decides'), 'The CEO');
    await userEvent.click(screen.getByRole('button', { name: /Save and move/ }));
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies[1]).toEqual({ stage: 'negotiation', budget: '50k', authority: 'The CEO' });
    await waitFor(() => expect(screen.queryByLabelText('Budget')).toBeNull());
  });
});
