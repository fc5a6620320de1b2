/**
 * Answers that a user may give to the props of a cluster, with the library as it is built. Some contradict each other:
 * what comes of those is judged as well.
 */
export function answersWith(library, { pick, chance, below }) {
  const { Size } = library.cdk8s;
  const gibibytes = (...sizes) => Size.gibibytes(pick(sizes));
  const cpu = () => library.CpuAmount.millis(pick([100, 500, 1000, 4000]));
  const sometimes = (share, make) => (chance(share) ? make() : undefined);

  const placement = () => {
    const options = {
      nodeSelector: sometimes(0.3, () => ({ 'node.example.com/pool': 'postgres' })),
      tolerations: sometimes(0.3, () => [library.Toleration.ofTaint('postgres', { equalTo: pick([undefined, 'only']) })]),
      priorityClass: sometimes(0.2, () => 'databases'),
    };
    const { PostgresPlacement } = library;
    return pick([
      PostgresPlacement.spread(options),
      PostgresPlacement.overZones(1 + below(4), options),
      PostgresPlacement.bestEffort(options),
    ]);
  };

  const synchronous = () => {
    const { SynchronousReplication, DataDurability } = library;
    const options = {
      durability: pick([undefined, DataDurability.REQUIRED, DataDurability.PREFERRED]),
      failoverQuorum: pick([undefined, true, false]),
      maxStandbysFromCluster: pick([undefined, 1, 3]),
    };
    return pick([SynchronousReplication.quorum(1 + below(3), options), SynchronousReplication.priority(1 + below(3), options)]);
  };

  return {
    version: () => library.PostgresVersion[pick(['V14', 'V15', 'V16', 'V17', 'V18'])],
    instances: () =>
      chance(0.3)
        ? library.Instances.single()
        : library.Instances.highlyAvailable(2 + below(5), {
            synchronous: sometimes(0.5, synchronous),
            disruptionBudget: pick([undefined, true, false]),
          }),
    storage: () =>
      library.PostgresStorage.of(gibibytes(1, 10, 100), {
        storageClass: pick([undefined, 'fast']),
        wal: sometimes(0.5, () => gibibytes(1, 20)),
      }),
    tls: (scope) => {
      const { PostgresTls, TLSIssuer } = library;
      return pick([
        () => PostgresTls.operatorManaged(),
        () => PostgresTls.issuedBy(TLSIssuer.clusterIssuer(scope, 'authority', 'corporate')),
        () => PostgresTls.issuedBy(TLSIssuer.privateAuthority(scope, 'authority')),
        () =>
          PostgresTls.fromSecrets({ serverTlsSecret: 'server', serverCaSecret: 'authority', clientCaSecret: pick([undefined, 'clients']) }),
      ])();
    },
    placement,
    parameters: () =>
      pick([
        {},
        { shared_buffers: pick(['128MB', '1GB', '8GB']) },
        { wal_level: pick(['replica', 'logical', 'minimal']) },
        { max_wal_size: '50GB' },
      ]),
    resources: () => library.PostgresResources.guaranteed(cpu(), gibibytes(1, 4, 16)),
    tablespaces: () => [
      library.Tablespace.of('archive', gibibytes(1, 10), { temporary: chance(0.2), owner: pick([undefined, 'reporting']) }),
    ],
    roles: () => [
      library.ManagedRole.of(pick(['reporting', 'app', 'postgres']), {
        login: chance(0.5),
        connectionLimit: pick([undefined, -1, 0, 20]),
        validUntil: pick([undefined, '2030-01-01T00:00:00Z', 'tomorrow']),
        passwordSecret: pick([undefined, 'reporting']),
      }),
    ],
    preloadedLibraries: () => pick([['pg_cron'], ['pg_stat_statements', 'auto_explain'], []]),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the operator fills it in
    pgHba: () => pick([['hostssl all reporting 10.0.0.0/8 scram-sha-256'], ['host all all ${podselector:clients} md5'], ['nonsense']]),
    monitoring: () => library.PostgresMonitoring.prometheus({ alerts: chance(0.5), tls: pick([undefined, true]) }),
    updates: () => library.PostgresUpdates[pick(['switchover', 'restart', 'supervised'])](),
    superuser: () => library.SuperuserAccess.enabled(pick([undefined, 'superuser'])),
    bootstrap: () =>
      library.PostgresBootstrap.emptyDatabase(pick(['orders', 'app', 'Ünusual']), {
        owner: pick([undefined, 'orders']),
        encoding: pick([undefined, 'UTF8', 'LATIN1']),
        locale: pick([undefined, library.PostgresLocale.icu('und'), library.PostgresLocale.builtin('C.UTF-8')]),
        dataChecksums: pick([undefined, true, false]),
        walSegmentMebibytes: pick([undefined, 1, 32]),
      }),
    protection: () => pick([library.DataProtection.on({ admissionPolicy: chance(0.5) }), library.DataProtection.none('can be made again')]),
  };
}

/** What has to be answered; the rest is left out as often as not. */
export const required = ['version', 'instances', 'storage', 'tls'];
