import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordBase } from '@/api/types/common';
import { valueAt } from '../form/fields';
import { InlineCell } from './InlineCell';
import type { Column } from './types';

interface Props<T extends RecordBase> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  sort: string;
  onSort: (sort: string) => void;
  at: number;
  onAt: (index: number) => void;
  onOpen: (row: T) => void;
  ticked?: Set<string> | undefined;
  onTick?: (row: T, range: boolean) => void;
  onTickAll?: () => void;
  more: boolean;
  loadMore: () => void;
}

const ROW = 32;

function nextSort(field: string, sort: string): string {
  return sort === field ? `-${field}` : field;
}

function HeadCell<T>({ column, sort, onSort }: { column: Column<T>; sort: string; onSort: (sort: string) => void }) {
  const { t } = useTranslation();
  const field = column.sort;
  const direction = field === undefined ? undefined : sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  return (
    <div role="columnheader" aria-sort={direction} className={column.end ? 'cell end' : 'cell'}>
      {field === undefined ? (
        <span className="clip">{t(column.label)}</span>
      ) : (
        <button type="button" className="plain clip" onClick={() => onSort(nextSort(field, sort))}>
          {t(column.label)}
          <span aria-hidden className="arrow">
            {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
          </span>
        </button>
      )}
    </div>
  );
}

function Value<T>({ column, row, chosen }: { column: Column<T>; row: T; chosen: boolean }) {
  const { edit } = column;
  if (!edit) return column.render(row);
  return (
    <InlineCell spec={edit.spec} value={valueAt(row, edit.spec.name)} offered={chosen && edit.may(row)} save={(value) => edit.save(row, value)}>
      {column.render(row)}
    </InlineCell>
  );
}

export function Grid<T extends RecordBase>(props: Props<T>) {
  const { t } = useTranslation();
  const { columns, rows, at, more, loadMore, ticked } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length + (more ? 1 : 0), getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (more && last >= rows.length - 15) loadMore();
  }, [last, more, rows.length, loadMore]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const tracks = [ticked ? '36px' : '', ...columns.map((column) => (column.grow ? `minmax(${column.width}px, 1fr)` : `${column.width}px`))].join(' ').trim();
  const width = columns.reduce((sum, column) => sum + column.width, ticked ? 36 : 0);
  return (
    <div ref={box} className="grid" role="grid" aria-label={props.label} aria-rowcount={more ? -1 : rows.length + 1} tabIndex={-1}>
      <div style={{ minWidth: width }}>
        <div role="row" aria-rowindex={1} className="grid-head" style={{ gridTemplateColumns: tracks }}>
          {ticked && (
            <div role="columnheader" className="cell">
              <input
                type="checkbox"
                aria-label={t('ui:list.tickAll')}
                checked={rows.length > 0 && ticked.size === rows.length}
                ref={(input) => {
                  if (input) input.indeterminate = ticked.size > 0 && ticked.size < rows.length;
                }}
                onChange={props.onTickAll ?? (() => undefined)}
              />
            </div>
          )}
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </div>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            const place = { transform: `translateY(${start}px)`, gridTemplateColumns: tracks };
            if (row === undefined) {
              return (
                <div key="more" className="grid-row" style={place}>
                  <span className="bone" style={{ gridColumn: '1 / -1', margin: '11px 12px', width: 260 }} />
                </div>
              );
            }
            return (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === at}
                className="grid-row"
                style={place}
                onClick={() => props.onAt(index)}
                onDoubleClick={() => props.onOpen(row)}
              >
                {ticked && (
                  <div role="gridcell" className="cell" onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
                    <input
                      type="checkbox"
                      aria-label={t('ui:list.tick', { number: row.number ?? index + 1 })}
                      checked={ticked.has(row.id)}
                      onChange={(event) => props.onTick?.(row, (event.nativeEvent as unknown as MouseEvent).shiftKey)}
                    />
                  </div>
                )}
                {columns.map((column) => (
                  <div key={column.key} role="gridcell" className={column.end ? 'cell end' : 'cell'}>
                    <Value column={column} row={row} chosen={index === at} />
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
