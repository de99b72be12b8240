/** A step from one shape of the database to the next, in SQL that SQLite and PostgreSQL read alike. What has been released never changes. */
export interface Migration {
  /** Kept in the database once it has run. */
  readonly name: string;
  readonly statements: readonly string[];
}
