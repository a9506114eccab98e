/** Addresses of a site's screens, as links. */
export const placesAt = (siteId: string) =>
  ({
    site: `#/sites/${siteId}`,
    plan: `#/sites/${siteId}/plan`,
    callOff: `#/sites/${siteId}/call-off`,
    held: `#/sites/${siteId}/held`,
    handOut: `#/sites/${siteId}/hand-out`,
  }) as const;
