import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as answer, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { RecordBase } from '@/api/types/common';
import { show } from '@/test/render';
import { server } from '@/test/server';
import { ListPage } from './ListPage';
import type { ListSpec } from './types';

interface Thing extends RecordBase {
  company: string;
}

const spec: ListSpec<Thing> = {
  name: 'things',
  path: '/api/v1/things',
  title: 'lead:title',
  sort: '-createdAt',
  columns: [{ key: 'company', label: 'lead:field.company', width: 200, sort: 'company', render: (thing) => thing.company }],
  filters: [{ field: 'company', label: 'lead:field.company', kind: 'text' }],
  views: [
    { key: 'all', label: 'lead:view.all' },
    { key: 'mine', label: 'lead:view.mine', filter: 'ownerUserName == "me"' },
  ],
  heading: (thing) => thing.company,
  to: (thing) => `/things/${thing.id}`,
  card: () => null,
  empty: { title: 'lead:empty.title', text: 'lead:empty.text' },
};

function answering(asked: URLSearchParams[], items: Thing[] = [{ id: '1', version: 0, company: 'Acme' }, { id: '2', version: 0, company: 'Condax' }]) {
  server.use(
    answer.get('*/api/v1/things', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, nextCursor: null });
    }),
  );
}

describe('a list', () => {
  it('asks for the newest first and shows the rows', async () => {
    const asked: URLSearchParams[] = [];
    answering(asked);
    show(<ListPage spec={spec} />);
    expect(await screen.findByText('Condax')).toBeTruthy();
    expect(asked[0]?.get('sort')).toBe('-createdAt');
  });

  it('searches as one types and puts it into the address', async () => {
    const asked: URLSearchParams[] = [];
    answering(asked);
    const { router } = show(<ListPage spec={spec} />);
    await userEvent.type(await screen.findByRole('searchbox'), 'con');
    await waitFor(() => expect(asked.at(-1)?.get('q')).toBe('con'));
    expect(router.state.location.search).toMatchObject({ q: 'con' });
  });

  it('joins the filter of the view with the typed one', async () => {
    const asked: URLSearchParams[] = [];
    answering(asked);
    show(<ListPage spec={spec} />, { at: '/?view=mine&filter=company.contains("Ac")' });
    await waitFor(() => expect(asked.at(-1)?.get('filter')).toBe('ownerUserName == "me" && company.contains("Ac")'));
    expect(await screen.findByRole('button', { name: 'Company contains Ac' })).toBeTruthy();
  });

  it('walks the rows with j and k and opens the preview', async () => {
    answering([]);
    show(<ListPage spec={spec} />);
    await screen.findByText('Acme');
    await userEvent.keyboard('jj');
    await waitFor(() => expect(screen.getByRole('complementary', { name: 'Preview' }).textContent).toContain('Condax'));
    await userEvent.keyboard('k');
    await waitFor(() => expect(screen.getByRole('complementary', { name: 'Preview' }).textContent).toContain('Acme'));
  });

  it('shows the words of the server at a filter it cannot read', async () => {
    server.use(answer.get('*/api/v1/things', () => HttpResponse.json({ errors: [{ field: 'filter', rule: 'cel', message: 'No field “x”.' }] }, { status: 422 })));
    show(<ListPage spec={spec} />, { at: '/?filter=x > 1 || y' });
    expect((await screen.findAllByText('No field “x”.')).length).toBeGreaterThan(0);
  });

  it('says what it is for while it is empty', async () => {
    answering([], []);
    show(<ListPage spec={spec} firstStep={<button type="button">first</button>} />);
    expect(await screen.findByText('No leads yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'first' })).toBeTruthy();
  });
});
