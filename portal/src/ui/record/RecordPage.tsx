import { MoreOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { Fault } from '../parts/Fault';
import { Menu } from '../parts/Menu';
import { Bones, Empty } from '../parts/Parts';

/** Something the state allows now; what it does not allow is not in the list. */
export interface RecordAction {
  key: string;
  label: string;
  primary?: boolean;
  danger?: boolean;
  run: () => void;
}

interface Fact {
  label: string;
  value: ReactNode;
}

interface Props {
  back: { to: string; label: string };
  name: string;
  number?: string | null | undefined;
  tag?: ReactNode;
  facts: Fact[];
  actions: RecordAction[];
  menu?: RecordAction[];
  path?: ReactNode;
  left?: ReactNode;
  middle: ReactNode;
  right?: ReactNode;
}

function Actions({ actions, menu }: { actions: RecordAction[]; menu: RecordAction[] }) {
  const { t } = useTranslation();
  const shown = actions.slice(0, 3);
  const hidden = [...actions.slice(3), ...menu];
  return (
    <div className="row wrap">
      {shown.map((action) => (
        <Button key={action.key} type={action.primary ? 'primary' : 'default'} danger={action.danger ?? false} onClick={action.run}>
          {t(action.label)}
        </Button>
      ))}
      {hidden.length > 0 && (
        <Menu
          label={t('ui:record.more')}
          items={hidden.map(({ key, label, danger, run }) => ({ key, label: t(label), danger: danger ?? false, run }))}
          anchor={(props) => <Button {...props} aria-label={t('ui:record.more')} icon={<MoreOutlined />} />}
        />
      )}
    </div>
  );
}

/** Header, path, fields on the left, one timeline in the middle, what belongs to it on the right. */
export function RecordPage(props: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${props.name} · Tidewater`;
  }, [props.name]);
  return (
    <article className="record">
      <header className="record-head">
        <div className="row wrap">
          <div className="grow" style={{ minWidth: 220 }}>
            <nav aria-label={t('ui:record.trail')} className="quiet row tight">
              <Link to={props.back.to}>{t(props.back.label)}</Link>
              {props.number && (
                <>
                  <span aria-hidden>/</span>
                  <span className="mono">{props.number}</span>
                </>
              )}
            </nav>
            <div className="row wrap">
              <h1>{props.name}</h1>
              {props.tag}
            </div>
          </div>
          <Actions actions={props.actions} menu={props.menu ?? []} />
        </div>
        <dl className="key-facts">
          {props.facts.map(({ label, value }) => (
            <Fragment key={label}>
              <div>
                <dt>{t(label)}</dt>
                <dd>{value}</dd>
              </div>
            </Fragment>
          ))}
        </dl>
        {props.path}
      </header>
      <div className={`record-body ${props.right ? 'three' : props.left ? '' : 'one'}`}>
        {props.left && <div className="record-left">{props.left}</div>}
        <div className="record-middle">{props.middle}</div>
        {props.right && <div className="record-right">{props.right}</div>}
      </div>
    </article>
  );
}

/** Before the record is there, or when it is not: unknown and out of scope look the same. */
export function RecordAbsent({ error, back, retry }: { error: unknown; back: { to: string; label: string }; retry: () => void }) {
  const { t } = useTranslation();
  if (error === null || error === undefined) {
    return (
      <div className="page">
        <Bones rows={8} />
      </div>
    );
  }
  if (problemOf(error).status === 404) {
    return <Empty title={t('ui:record.missing')} text={t('ui:record.missingHint')} action={<Link to={back.to}>{t(back.label)}</Link>} />;
  }
  return (
    <div className="page">
      <Fault error={error} retry={retry} />
    </div>
  );
}
