create table pipeline (
    key text primary key,
    is_default boolean not null,
    label jsonb not null,
    stages jsonb not null,
    version bigint not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
create unique index pipeline_default on pipeline (is_default) where is_default;

insert into pipeline (key, is_default, label, stages) values ('default', true, '{"en": "Sales", "zh": "销售"}', '[
  {"key": "prospecting", "label": {"en": "Prospecting", "zh": "初步接触"}, "probability": 10, "category": "open", "gate": []},
  {"key": "engaging", "label": {"en": "Engaging", "zh": "需求确认"}, "probability": 30, "category": "open", "gate": [], "dayLimit": 30},
  {"key": "proposal", "label": {"en": "Proposal", "zh": "方案报价"}, "probability": 50, "category": "open", "gate": ["amount", "closeOn"], "dayLimit": 30},
  {"key": "negotiation", "label": {"en": "Negotiation", "zh": "商务谈判"}, "probability": 75, "category": "open", "gate": ["amount", "closeOn", "budget", "authority"], "dayLimit": 30},
  {"key": "won", "label": {"en": "Won", "zh": "赢单"}, "probability": 100, "category": "won", "gate": ["amount", "closeOn"]},
  {"key": "lost", "label": {"en": "Lost", "zh": "输单"}, "probability": 0, "category": "lost", "gate": ["lossReason"]}
]');
