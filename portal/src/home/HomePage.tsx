import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types/lead';
import type { Deal } from '@/api/types/sales';
import type { Ticket } from '@/api/types/ticket';
import { hasAny, useSession } from '@/session/session';
import { Amount, Day, Person, When } from '@/ui/parts/Parts';
import { daysIn } from '@/deal/deal';
import { HomeList } from './HomeList';
import { HomeTasks } from './HomeTasks';

const SELLERS = ['sales-rep', 'telesales', 'sales-manager', 'admin'];
const TICKETS = ['service-agent', 'technician', 'delivery-lead', 'admin'];

function greetingAt(hour: number): 'morning' | 'afternoon' | 'evening' {
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
}

/** What waits for this person today; every line opens its record, every heading its list. */
export function HomePage() {
  const { t } = useTranslation();
  const session = useSession();
  const mine = `ownerUserName == "${session.userName}"`;
  const leading = hasAny(session, ['sales-manager', 'admin', 'analyst']);
  const selling = hasAny(session, SELLERS);
  const serving = hasAny(session, TICKETS);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(`home:greeting.${greetingAt(new Date().getHours())}`, { name: session.name })}</h1>
        <span className="grow" />
        <Link to="/reports">{t('home:dashboard')}</Link>
      </div>
      <div className="tiles">
        <HomeTasks />
        {selling && (
          <HomeList<Lead>
            name="leads"
            title="home:leads.due"
            empty="home:leads.noneDue"
            asked={{ path: '/api/v1/leads', filter: `${mine} && state in ["assigned", "working", "qualified", "nurturing"]`, sort: '-updatedAt' }}
            all={{ to: '/leads', search: { view: 'mine' } }}
            row={(lead) => (
              <>
                <Link to={`/leads/${lead.id}`} className="grow clip">{lead.company}</Link>
                <span className="second">{t(`lead:state.${lead.state}`)}</span>
                <span className="quiet"><When at={lead.nextFollowUpAt ?? lead.updatedAt} /></span>
              </>
            )}
          />
        )}
        {selling && (
          <HomeList<Lead>
            name="leads"
            title="home:leads.pool"
            empty="home:leads.poolEmpty"
            asked={{ path: '/api/v1/leads', filter: 'state == "new" && ownerUserName == null', sort: '-createdAt' }}
            all={{ to: '/leads', search: { view: 'pool' } }}
            row={(lead) => (
              <>
                <Link to={`/leads/${lead.id}`} className="grow clip">{lead.company}</Link>
                <span className="second clip">{lead.city}</span>
                <span className="quiet"><When at={lead.createdAt} /></span>
              </>
            )}
          />
        )}
        {selling && (
          <HomeList<Deal>
            name="deals"
            title={leading ? 'home:deals.team' : 'home:deals.mine'}
            empty="home:deals.none"
            asked={{ path: '/api/v1/opportunities', filter: `stageCategory == "open"${leading ? '' : ` && ${mine}`}`, sort: '-updatedAt' }}
            all={{ to: '/deals', search: { view: leading ? 'open' : 'mine', as: 'board' } }}
            row={(deal) => (
              <>
                <Link to={`/deals/${deal.id}`} className="grow clip">{deal.name}</Link>
                {leading && <span className="only-wide"><Person name={deal.ownerName ?? deal.ownerUserName} /></span>}
                <Amount of={deal.amount} />
                <span className="quiet keep">{deal.closeOn ? <Day date={deal.closeOn} /> : t('deal:board.days', { count: daysIn(deal) })}</span>
              </>
            )}
          />
        )}
        {serving && (
          <HomeList<Ticket>
            name="tickets"
            title="home:tickets"
            empty="home:ticketsNone"
            asked={{ path: '/api/v1/tickets', filter: 'state in ["new", "open"]', sort: '-createdAt' }}
            all={{ to: '/tickets', search: {} }}
            row={(ticket) => (
              <>
                <Link to={`/tickets/${ticket.id}`} className="grow clip">{ticket.subject}</Link>
                <span className="second">{t(`ticket:priority.${ticket.priority}`)}</span>
                <span className="quiet"><When at={ticket.createdAt} /></span>
              </>
            )}
          />
        )}
      </div>
    </div>
  );
}
