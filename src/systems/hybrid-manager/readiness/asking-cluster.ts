export const STORAGE = String.raw`check_storage() {
  if ask get storageclass "$1" -o name; then ok "storage class $1"; else fail "storage class $1: $why"; fi
  if ! ask get storageclass -o 'go-template={{range .items}}{{with .metadata.annotations}}{{with index . "storageclass.kubernetes.io/is-default-class"}}{{if eq . "true"}}default{{"\n"}}{{end}}{{end}}{{end}}{{end}}'; then
    fail "default storage class: $why"
  elif [ "$(lines)" -eq 1 ]; then
    ok 'one storage class is the default'
  else
    fail "$(lines) storage classes are the default, 1 is expected"
  fi
}`;

/** Counts, room for pods and architecture, of nodes with a label. */
export const NODES = String.raw`# check_nodes LABEL FEWEST MAY-BE-NONE
check_nodes() {
  if ! ask get nodes -l "$1=true" -o name; then
    fail "nodes with $1: $why"
  elif [ "$(lines)" -ge "$2" ] || { [ "$3" = yes ] && [ "$(lines)" -eq 0 ]; }; then
    ok "$(lines) nodes have the label $1"
  else
    fail "$(lines) nodes have the label $1, at least $2 are expected"
  fi
}
# check_control_plane LABEL
check_control_plane() {
  if ! ask get nodes -l "$1=true" -o 'go-template={{range .items}}{{.status.nodeInfo.architecture}} {{.status.capacity.pods}} {{.metadata.name}}{{"\n"}}{{end}}'; then
    fail "nodes of the control plane: $why"
    return
  fi
  kinds=$(printf '%s\n' "$answer" | sed 's/ .*//' | grep . | sort -u | tr '\n' ' ' | sed 's/ $//')
  case "$kinds" in
    '') ;;
    *' '*) fail "architectures are mixed: $kinds" ;;
    *) ok "all nodes of the control plane are $kinds" ;;
  esac
  small=$(printf '%s\n' "$answer" | awk 'NF > 2 && $2 + 0 < 60 { printf "%s (%s) ", $3, $2 }')
  if [ -n "$small" ]; then fail "nodes with room for fewer than 60 pods: $small"; else ok 'nodes of the control plane have room for 60 pods'; fi
}`;

/** With whatever the image has: nc, curl or bash. */
export const PEERS = `reach() {
  if command -v nc >/dev/null 2>&1; then
    nc -z -w 5 "$1" "$2" >/dev/null 2>&1
  elif command -v curl >/dev/null 2>&1; then
    took=$(curl -s --connect-timeout 5 -m 6 -o /dev/null -w '%{time_connect}' "telnet://$1:$2" </dev/null)
    case "$took" in '' | 0 | 0.000000 | 0,000000) return 1 ;; *) return 0 ;; esac
  elif command -v bash >/dev/null 2>&1; then
    # shellcheck disable=SC2016
    timeout 5 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$1" "$2" 2>/dev/null
  else
    return 2
  fi
}
# check_peer HOST PORT
check_peer() {
  reach "$1" "$2"
  case $? in
    0) ok "port $2 of $1 is open" ;;
    2) fail "port $2 of $1: nothing here can ask, of nc, curl and bash" ;;
    *) fail "port $2 of $1 is not reached" ;;
  esac
}`;

/** Whatever happens, the Service is deleted: when the script ends, and when it is told to end. */
export const LOAD_BALANCER = `# check_load_balancer NAMESPACE NAME MANIFEST
check_load_balancer() {
  balancer_space=$1
  balancer=$2
  trap 'kubectl delete service "$balancer" --namespace="$balancer_space" --ignore-not-found --wait=false >/dev/null 2>&1' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  manifest=$3
  if ! ask_to_make; then
    fail "load balancer: $why"
    return
  fi
  asked=0
  address=''
  while [ -z "$address" ] && [ "$asked" -lt "$tries" ]; do
    sleep "$pause"
    asked=$((asked + 1))
    ask get service "$balancer" --namespace="$balancer_space" -o 'go-template={{range .status.loadBalancer.ingress}}{{with .ip}}{{.}}{{end}}{{with .hostname}}{{.}}{{end}} {{end}}' && address=\${answer% }
  done
  if [ -n "$address" ]; then ok "load balancer has the address $address"; else fail "load balancer has no address after $((tries * pause)) seconds"; fi
  remove_balancer
}
ask_to_make() {
  ask create --validate=false -f - <<END_OF_MANIFEST
$manifest
END_OF_MANIFEST
}
remove_balancer() {
  ask delete service "$balancer" --namespace="$balancer_space" --ignore-not-found --wait=false
  asked=0
  while ask get service "$balancer" --namespace="$balancer_space" -o name; do
    if [ "$asked" -ge "$tries" ]; then
      fail "load balancer is still there after $((tries * pause)) seconds, delete the service $balancer_space/$balancer"
      return
    fi
    sleep "$pause"
    asked=$((asked + 1))
  done
  ok 'load balancer is deleted'
}
`;
