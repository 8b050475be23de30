import { useParams, useSearch } from '@tanstack/react-router';

/** A named part of the path, such as the id of a record page. */
export function usePathPart(name: string): string {
  const parts: Record<string, string | undefined> = useParams({ strict: false });
  return parts[name] ?? '';
}

/** What stands behind the question mark. */
export function useAddress(): Record<string, string | undefined> {
  return useSearch({ strict: false });
}
