/** One chip of the filter line. The line as a whole is a CEL expression: conditions joined by &&. */
export interface Condition {
  field: string;
  op: Operator;
  value: string | string[];
}

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'contains';
export type FilterKind = 'text' | 'choice' | 'number' | 'date' | 'moment' | 'person' | 'flag';

export interface FilterField {
  field: string;
  /** A locale key. */
  label: string;
  kind: FilterKind;
  options?: { value: string; label: string }[];
}

export const operatorsOf: Record<FilterKind, Operator[]> = {
  text: ['contains', '==', '!='],
  choice: ['in', '=='],
  number: ['>=', '<=', '=='],
  date: ['>=', '<=', '=='],
  moment: ['>=', '<='],
  person: ['==', '!='],
  flag: ['=='],
};

const quoted = (text: string): string => JSON.stringify(text);

function literal(value: string, kind: FilterKind): string {
  if (kind === 'number' || kind === 'flag') return value;
  if (kind === 'moment') return `timestamp(${quoted(value)})`;
  if (kind === 'date') return `date(${quoted(value)})`;
  return quoted(value);
}

export function toExpression(conditions: readonly Condition[], fields: readonly FilterField[]): string {
  return conditions
    .map(({ field, op, value }) => {
      const kind = fields.find((each) => each.field === field)?.kind ?? 'text';
      if (Array.isArray(value)) return `${field} in [${value.map((each) => literal(each, kind)).join(', ')}]`;
      if (op === 'contains') return `${field}.contains(${quoted(value)})`;
      return `${field} ${op} ${literal(value, kind)}`;
    })
    .join(' && ');
}

/** Splits at && outside of quotes and brackets; undefined when brackets or quotes do not close. */
function parts(expression: string): string[] | undefined {
  const found: string[] = [];
  let depth = 0;
  let inText = false;
  let start = 0;
  for (let at = 0; at < expression.length; at++) {
    const letter = expression[at];
    if (letter === '\\' && inText) at++;
    else if (letter === '"') inText = !inText;
    else if (inText) continue;
    else if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth--;
    else if (depth === 0 && expression.startsWith('&&', at)) {
      found.push(expression.slice(start, at));
      start = at + 2;
      at++;
    }
  }
  return depth === 0 && !inText ? [...found, expression.slice(start)].map((part) => part.trim()) : undefined;
}

const NAME = String.raw`([A-Za-z][\w.]*?)`;
const TEXT = String.raw`("(?:[^"\\]|\\.)*")`;
const comparison = new RegExp(String.raw`^${NAME}\s*(==|!=|<=|>=|<|>)\s*(?:(?:timestamp|date)\(${TEXT}\)|${TEXT}|(-?\d+(?:\.\d+)?|true|false))$`);
const membership = new RegExp(String.raw`^${NAME}\s+in\s+\[(.*)\]$`);
const containing = new RegExp(String.raw`^${NAME}\.contains\(${TEXT}\)$`);

function condition(part: string): Condition | undefined {
  const contained = containing.exec(part);
  if (contained) return { field: contained[1] ?? '', op: 'contains', value: JSON.parse(contained[2] ?? '""') as string };
  const member = membership.exec(part);
  if (member) {
    try {
      return { field: member[1] ?? '', op: 'in', value: (JSON.parse(`[${member[2]}]`) as unknown[]).map(String) };
    } catch {
      return undefined;
    }
  }
  const compared = comparison.exec(part);
  if (!compared) return undefined;
  const text = compared[3] ?? compared[4];
  return { field: compared[1] ?? '', op: compared[2] as Operator, value: text === undefined ? (compared[5] ?? '') : (JSON.parse(text) as string) };
}

/** The chips of an expression, or undefined when it says more than chips can show. */
export function toConditions(expression: string): Condition[] | undefined {
  if (expression.trim() === '') return [];
  const all = parts(expression)?.map(condition);
  return all?.every((each) => each !== undefined) ? all : undefined;
}

/** Joins a view's own filter with what the person typed. */
export function both(one: string | undefined, other: string | undefined): string | undefined {
  if (!one) return other || undefined;
  if (!other) return one;
  const wrap = (text: string) => (/\|\||\?/.test(text) ? `(${text})` : text);
  return `${wrap(one)} && ${wrap(other)}`;
}
