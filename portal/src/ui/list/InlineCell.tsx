import { EditOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../form/fields';

const InlineForm = lazy(() => import('./InlineForm'));

interface Props {
  spec: FieldSpec;
  value: unknown;
  /** The pencil stands in the chosen row only, so that a list stays calm. */
  offered: boolean;
  save: (value: unknown) => Promise<void>;
  children: ReactNode;
}

/** A cell whose value can be changed where it stands. */
export function InlineCell({ spec, value, offered, save, children }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <Suspense fallback={children}>
        <InlineForm spec={spec} value={value} save={save} onDone={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <>
      <span className="clip grow">{children}</span>
      {offered && (
        <button
          type="button"
          className="plain quiet"
          aria-label={t('ui:list.edit', { field: t(spec.label) })}
          onClick={(event) => {
            event.stopPropagation();
            setOpen(true);
          }}
        >
          <EditOutlined />
        </button>
      )}
    </>
  );
}
