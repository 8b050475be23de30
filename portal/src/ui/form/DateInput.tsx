import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string | undefined;
  value?: string | null | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  time: boolean;
}

/** A calendar date stays text (2026-03-01); a moment becomes an instant in UTC. */
export default function DateInput({ id, value, onChange, time }: Props) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      showTime={time ? { format: 'HH:mm', minuteStep: 5 } : false}
      format={time ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}
      onChange={(picked: dayjs.Dayjs | null) => onChange?.(picked === null ? null : time ? picked.toISOString() : picked.format('YYYY-MM-DD'))}
    />
  );
}
