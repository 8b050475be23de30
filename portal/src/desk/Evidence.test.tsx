import { screen } from '@testing-library/react';
import { http as answer, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { server } from '@/test/server';
import { Evidence } from './Evidence';

const speed = { kilometres: 222, why: 'speed', to: '2026-05-05T03:12:00Z', from: '2026-05-05T03:02:00Z', leadId: '1', visitId: '7', kilometresPerHour: 1332 };

describe('evidence', () => {
  it('is told in words, in the order of reading, with the companies a reader may see', async () => {
    server.use(answer.get('*/api/v1/leads', () => HttpResponse.json({ items: [{ id: '1', company: 'Acme' }] })));
    show(<Evidence measures={{ share: 0.25, checkIns: 12_000 }} examples={[speed, { why: 'mock-location', leadId: '2', at: '2026-05-05T04:00:00Z' }]} />);
    expect((await screen.findByRole('link', { name: 'Acme' })).getAttribute('href')).toBe('/leads/1');
    expect(screen.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('/leads/2');
    expect(screen.getByText('25%')).toBeTruthy();
    expect(screen.getByText('12,000')).toBeTruthy();
    expect(screen.getByText('Too fast between two places')).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Lead', 'Why', 'From', 'To', 'At', 'Kilometres', 'km/h']);
  });

  it('names the people between whom leads went', async () => {
    const asked: string[] = [];
    server.use(
      answer.get('*/api/v1/leads', () => HttpResponse.json({ items: [] })),
      answer.get('*/api/v1/people/names', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('userName') ?? '');
        return HttpResponse.json({ items: [{ userName: 'rep-east-1', name: 'Li Na' }] });
      }),
    );
    show(<Evidence measures={{}} examples={[{ leadId: '1', from: 'rep-east-1', to: 'rep-east-2' }]} />);
    expect(await screen.findByText('Li Na')).toBeTruthy();
    expect(screen.getByText('rep-east-2')).toBeTruthy();
    expect(asked).toEqual(['rep-east-1,rep-east-2']);
  });
});
