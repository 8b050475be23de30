import type { ReactNode } from 'react';
import type { RecordBase } from '@/api/types/common';
import type { FieldSpec } from '../form/fields';
import type { FilterField } from './filter';
import type { SavedView } from './serverViews';

export interface Column<T> {
  key: string;
  /** A locale key. */
  label: string;
  width: number;
  /** Takes what is left of the line. */
  grow?: boolean;
  end?: boolean;
  /** Field name the server sorts by. */
  sort?: string;
  /** Not shown until chosen. */
  optional?: boolean;
  /** How the value is changed in its cell, where the person may. */
  edit?: { spec: FieldSpec; may: (row: T) => boolean; save: (row: T, value: unknown) => Promise<void> };
  render: (row: T) => ReactNode;
}

/** A tab over the list: built in, or saved by the person. */
export interface View {
  key: string;
  /** A locale key for built-in views, the person's own words otherwise. */
  label: string;
  own?: boolean;
  filter?: string;
  sort?: string;
  columns?: string[];
  /** As the server keeps it, where it does. */
  saved?: SavedView;
}

export interface BulkAction<T> {
  key: string;
  label: string;
  /** Rows it can be used on; the bar says how many of the ticked ones. */
  suits: (row: T) => boolean;
  /** Asks for what it needs, then answers what to do with each row; undefined when the person backed out. */
  run: (rows: T[], finished: () => void) => void;
}

export interface ListSpec<T extends RecordBase> {
  /** Names settings and query keys: leads, accounts … */
  name: string;
  path: string;
  title: string;
  columns: Column<T>[];
  filters: FilterField[];
  views: View[];
  sort: string;
  /** The line a card and the preview are headed by. */
  heading: (row: T) => ReactNode;
  to: (row: T) => string;
  preview?: (row: T) => ReactNode;
  /** Second line of a card on a phone. */
  card: (row: T) => ReactNode;
  empty: { title: string; text: string };
  bulk?: BulkAction<T>[];
  /** Where the server keeps this list's views; in the browser where there is none. */
  viewsPath?: string;
  searchable?: boolean;
}
