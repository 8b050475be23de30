/** One refused field of a request, in the words of the server. */
export interface FieldProblem {
  field: string;
  rule: string;
  message: string;
}

/** RFC 9457 body as every service and the gateway answer it. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  code?: string;
  errors?: FieldProblem[];
  /** Present at 412: the record as it stands now. */
  current?: unknown;
  traceId?: string;
}

/** A request that was refused or could not be delivered; status 0 means nothing answered. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`);
    this.name = 'ApiError';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get fields(): FieldProblem[] {
    return this.problem.errors ?? [];
  }

  /** Worth sending again unchanged: nobody answered, or somebody asked for patience. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export function problemOf(error: unknown): Problem {
  return error instanceof ApiError ? error.problem : { status: 0 };
}

export function isStale(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 412;
}
