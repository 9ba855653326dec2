/** What somebody noticed about a child, as it is told at any of the doors. */
export type Worry = { municipality: string; child: string; postcode: string; seen: string }
