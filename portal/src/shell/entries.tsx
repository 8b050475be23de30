import {
  AppstoreOutlined,
  ApartmentOutlined,
  BankOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  CompassOutlined,
  ContactsOutlined,
  CustomerServiceOutlined,
  FormOutlined,
  FunnelPlotOutlined,
  HomeOutlined,
  NotificationOutlined,
  SettingOutlined,
  ShoppingCartOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { audienceOf, hasAny, type Audience, type Session } from '@/session/session';

export interface Entry {
  key: string;
  to: string;
  icon: ComponentType;
  /** Second key of the "g" sequence. */
  go?: string;
  section: 'work' | 'sell' | 'serve' | 'know';
  roles: readonly string[] | 'all';
  for: readonly Audience[];
}

const SALES = ['sales-rep', 'telesales', 'sales-manager', 'marketer', 'analyst', 'admin'];
const DEALS = ['sales-rep', 'sales-manager', 'finance', 'analyst', 'admin'];
const ACCOUNTS = [...SALES, 'finance', 'service-agent', 'technician', 'delivery-lead'];
const TICKETS = ['service-agent', 'technician', 'delivery-lead', 'sales-rep', 'sales-manager', 'analyst', 'admin'];
const staff: readonly Audience[] = ['staff'];

const entries: Entry[] = [
  { key: 'home', to: '/', icon: HomeOutlined, go: 'h', section: 'work', roles: 'all', for: staff },
  { key: 'tasks', to: '/tasks', icon: CheckSquareOutlined, go: 's', section: 'work', roles: 'all', for: staff },
  { key: 'leads', to: '/leads', icon: FunnelPlotOutlined, go: 'l', section: 'sell', roles: SALES, for: ['staff', 'partner'] },
  { key: 'desk', to: '/desk', icon: CompassOutlined, go: 'v', section: 'sell', roles: ['sales-rep', 'telesales', 'sales-manager', 'analyst', 'admin'], for: staff },
  { key: 'accounts', to: '/accounts', icon: BankOutlined, go: 'a', section: 'sell', roles: ACCOUNTS, for: staff },
  { key: 'contacts', to: '/contacts', icon: ContactsOutlined, go: 'c', section: 'sell', roles: ACCOUNTS, for: staff },
  { key: 'deals', to: '/deals', icon: TrophyOutlined, go: 'd', section: 'sell', roles: DEALS, for: ['staff', 'partner'] },
  { key: 'orders', to: '/orders', icon: ShoppingCartOutlined, go: 'o', section: 'sell', roles: DEALS, for: ['staff', 'partner', 'customer'] },
  { key: 'products', to: '/products', icon: AppstoreOutlined, go: 'p', section: 'sell', roles: [...DEALS, 'marketer'], for: staff },
  { key: 'tickets', to: '/tickets', icon: CustomerServiceOutlined, go: 't', section: 'serve', roles: TICKETS, for: ['staff', 'partner', 'customer'] },
  { key: 'campaigns', to: '/campaigns', icon: NotificationOutlined, go: 'm', section: 'serve', roles: ['marketer', 'sales-manager', 'analyst', 'admin'], for: staff },
  { key: 'forms', to: '/forms', icon: FormOutlined, go: 'f', section: 'serve', roles: ['marketer', 'admin'], for: staff },
  { key: 'reports', to: '/reports', icon: BarChartOutlined, go: 'r', section: 'know', roles: 'all', for: staff },
  { key: 'organisation', to: '/organisation', icon: ApartmentOutlined, go: 'u', section: 'know', roles: 'all', for: staff },
  { key: 'admin', to: '/admin', icon: SettingOutlined, section: 'know', roles: ['admin', 'sales-manager', 'marketer'], for: staff },
];

/** What this person may use; anything else is not there. */
export function entriesFor(session: Session): Entry[] {
  const audience = audienceOf(session);
  return entries.filter((entry) => entry.for.includes(audience) && (audience !== 'staff' || entry.roles === 'all' || hasAny(session, entry.roles)));
}

/** Where a person starts. */
export function landingFor(session: Session): string {
  return audienceOf(session) === 'customer' ? '/tickets' : (entriesFor(session)[0]?.to ?? '/tickets');
}
