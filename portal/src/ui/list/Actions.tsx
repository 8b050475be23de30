import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession, hasAny } from '@/session/session';
import { mayCreate, openCreate, type CreateKind } from '@/shell/creates';

const IMPORTERS: Record<string, readonly string[]> = {
  leads: ['sales-rep', 'telesales', 'sales-manager', 'marketer', 'admin'],
  accounts: ['sales-rep', 'sales-manager', 'admin'],
  products: ['sales-manager', 'marketer', 'admin'],
  opportunities: ['sales-manager', 'admin'],
};

/** New, and import where there is an importer; only for whom they work. */
export function ListActions({ kind, imports }: { kind: CreateKind; imports?: string }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
      {imports && hasAny(session, IMPORTERS[imports] ?? []) && (
        <Link to={`/imports/${imports}`} className="only-wide">
          <Button tabIndex={-1}>{t('ui:import')}</Button>
        </Link>
      )}
      <NewButton kind={kind} />
    </>
  );
}

export function NewButton({ kind }: { kind: CreateKind }) {
  const { t } = useTranslation();
  const session = useSession();
  if (!mayCreate(session, kind)) return null;
  return (
    <Button type="primary" onClick={() => openCreate(kind)}>
      {t(`shell:create.${kind}`)}
    </Button>
  );
}
