import { useTranslation } from 'react-i18next';
import type { Values } from '@/ui/form/fields';
import { FormDialog } from '@/ui/form/FormDialog';
import { personField } from '@/ui/form/lookups';

const FIELDS = [personField('userName', 'lead:field.assignee', { required: true, wide: true })];

/** Who gets the ticked leads. */
export default function AssignDialog({ count, submit, onClose }: { count: number; submit: (values: Values) => Promise<void>; onClose: () => void }) {
  const { t } = useTranslation();
  return <FormDialog title={t('lead:bulk.assign', { count })} draftKey="lead.bulk.assign" fields={FIELDS} submitLabel={t('lead:verb.assign')} submit={submit} onClose={onClose} />;
}
