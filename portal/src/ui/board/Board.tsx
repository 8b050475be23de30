import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../parts/format';
import { Bones } from '../parts/Parts';

export interface BoardColumn<T> {
  key: string;
  label: string;
  items: T[] | undefined;
  /** How many there are in all, when known. */
  count?: number | undefined;
  /** What they are worth in words. */
  sum?: ReactNode;
  more?: (() => void) | undefined;
}

interface Props<T extends { id: string }> {
  label: string;
  columns: BoardColumn<T>[];
  card: (item: T) => ReactNode;
  /** Names the item for a screen reader and the menu. */
  name: (item: T) => string;
  movable: (item: T) => boolean;
  onMove: (item: T, from: string, to: string) => void;
  onOpen: (item: T) => void;
}

/** Columns by state; cards are moved by mouse, or by keyboard with the arrow keys and Shift. */
export function Board<T extends { id: string }>({ label, columns, card, name, movable, onMove, onOpen }: Props<T>) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<{ item: T; from: string }>();
  const [over, setOver] = useState<string>();
  const drop = (event: DragEvent, to: string) => {
    event.preventDefault();
    setOver(undefined);
    if (dragged && dragged.from !== to) onMove(dragged.item, dragged.from, to);
    setDragged(undefined);
  };
  const step = (item: T, from: string, by: number) => {
    const to = columns[columns.findIndex(({ key }) => key === from) + by]?.key;
    if (to && movable(item)) onMove(item, from, to);
  };
  return (
    <div className="board" aria-label={label} role="group">
      {columns.map((column) => (
        <section
          key={column.key}
          aria-label={column.label}
          className="board-column"
          data-over={over === column.key}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(column.key);
          }}
          onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(undefined)}
          onDrop={(event) => drop(event, column.key)}
        >
          <header>
            <h2 className="clip">{column.label}</h2>
            <span className="quiet">{column.count === undefined ? '' : number(column.count)}</span>
            <span className="grow" />
            <span className="second">{column.sum}</span>
          </header>
          <ul>
            {column.items === undefined && <Bones rows={3} />}
            {column.items?.map((item) => (
              <li key={item.id}>
                <div
                  role="button"
                  tabIndex={0}
                  aria-label={name(item)}
                  aria-description={movable(item) ? t('ui:board.howTo') : undefined}
                  className="board-card"
                  draggable={movable(item)}
                  data-dragged={dragged?.item.id === item.id}
                  onDragStart={() => setDragged({ item, from: column.key })}
                  onDragEnd={() => setDragged(undefined)}
                  onClick={() => onOpen(item)}
                  onKeyDown={(event) => {
                    if (event.target !== event.currentTarget) return;
                    if (event.key === 'Enter') onOpen(item);
                    if (event.shiftKey && event.key === 'ArrowRight') step(item, column.key, 1);
                    if (event.shiftKey && event.key === 'ArrowLeft') step(item, column.key, -1);
                  }}
                >
                  {card(item)}
                </div>
              </li>
            ))}
            {column.more && (
              <li>
                <button type="button" className="plain more" onClick={column.more}>
                  {t('ui:board.more')}
                </button>
              </li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
