import { useQuery } from '@tanstack/react-query';
import i18n from 'i18next';
import { http } from '@/api/http';
import type { Unit, UnitTree } from '@/api/types/sales';
import { unitName } from './format';

interface Place {
  path: string;
  /** The names from the top down, in the person's language. */
  way: string;
}

function below(units: readonly Unit[], above: string): Place[] {
  return units.flatMap((unit) => {
    const label = (i18n.language.startsWith('zh') ? unit.labelZh : undefined) ?? unit.label;
    const way = above === '' ? label : `${above} / ${label}`;
    return [{ path: unit.path, way }, ...below(unit.children, way)];
  });
}

/** All units, each below the one it belongs to. */
export function useUnits() {
  const { data } = useQuery({ queryKey: ['org-units'], queryFn: ({ signal }) => http.get<UnitTree>('/api/v1/org-units', {}, signal), staleTime: 300_000 });
  const units = below(data?.items ?? [], '');
  return { units, wayTo: (path: string) => units.find((unit) => unit.path === path)?.way ?? unitName(path) };
}
