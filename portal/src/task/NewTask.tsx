import { useTranslation } from 'react-i18next';
import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { taskFields, TASKS } from './task';

export default function NewTask({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  const { t } = useTranslation();
  return <CreateDialog name="tasks" path={TASKS} title="task:new.title" submitLabel="task:new.submit" done="task:new.done" fields={taskFields(t)} seed={seed} onClose={onClose} opens={false} />;
}
