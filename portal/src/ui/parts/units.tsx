import { useQuery } from '@tanstack/react-query';
import i18n from 'i18next';
import { use } from 'react';
import { http } from '@/api/http';
import type { Unit, UnitTree } from '@/api/types/sales';
import { audienceOf, SessionContext } from '@/session/session';
import { unitName } from './format';

interface Place {
  path: string;
  /** Its own name, in the person's language. */
  label: string;
  /** The names from the top down. */
  way: string;
}

function below(units: readonly Unit[], above: string): Place[] {
  return units.flatMap((unit) => {
    const label = (i18n.language.startsWith('zh') ? unit.labelZh : undefined) ?? unit.label;
    const way = above === '' ? label : `${above} / ${label}`;
    return [{ path: unit.path, label, way }, ...below(unit.children, way)];
  });
}

/** All units, each below the one it belongs to; outsiders have only what a path says. */
export function useUnits() {
  const session = use(SessionContext);
  const { data } = useQuery({
    queryKey: ['org-units'],
    queryFn: ({ signal }) => http.get<UnitTree>('/api/v1/org-units', {}, signal),
    enabled: session !== null && audienceOf(session) === 'staff',
    staleTime: 300_000,
    retry: false,
  });
  const units = below(data?.items ?? [], '');
  const known = (path: string) => units.find((unit) => unit.path === path);
  return {
    units,
    wayTo: (path: string) => known(path)?.way ?? unitName(path),
    nameOf: (path: string) => known(path)?.label ?? unitName(path),
  };
}

/** A unit by its own name. */
export function UnitName({ of }: { of: string }) {
  return useUnits().nameOf(of);
}
