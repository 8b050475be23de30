import type { Seed } from '@/shell/creates';
import { CreateDialog } from '@/ui/form/CreateDialog';
import { taskFields, TASKS } from './task';

export default function NewTask({ seed, onClose }: { seed: Seed; onClose: () => void }) {
  return <CreateDialog name="tasks" path={TASKS} title="task:new.title" submitLabel="task:new.submit" done="task:new.done" fields={taskFields} seed={seed} onClose={onClose} opens={false} />;
}
