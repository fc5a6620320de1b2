/**
 * Asks kubectl. On failure only what the server or the connection said is told: of a template that fails kubectl prints the whole object,
 * and that may be a Secret.
 */
export const ASKING = String.raw`newline='
'
answer=''
why=''
ask() {
  if answer=$(kubectl --request-timeout=20s "$@" 2>&1); then
    return 0
  fi
  why=$(printf '%s\n' "$answer" | grep -E '^(Error from server|Unable to connect|The connection to)' | head -n 1 | cut -c1-200)
  [ -n "$why" ] || why='kubectl cannot tell'
  return 1
}
has_line() {
  case "$newline$answer$newline" in
    *"$newline$1$newline"*) return 0 ;;
    *) return 1 ;;
  esac
}
lines() {
  printf '%s\n' "$answer" | grep -c .
}`;

export const NAMESPACES = `check_namespace() {
  if ask get namespace "$1" -o name; then ok "namespace $1"; else fail "namespace $1: $why"; fi
}`;

/** Says type, annotation and the names of keys that hold something; no value leaves kubectl. */
export const SECRETS = String.raw`secret_template='type {{.type}}{{"\n"}}{{with .metadata.annotations}}{{with index . "replicator.v1.mittwald.de/replicate-to"}}copied {{.}}{{"\n"}}{{end}}{{end}}{{range $key, $value := .data}}{{if $value}}key {{$key}}{{"\n"}}{{end}}{{end}}'
# check_secret NAMESPACE NAME TYPE REPLICATE-TO KEY...
check_secret() {
  secret="$1/$2"
  type=$3
  target=$4
  if ! ask get secret "$2" --namespace="$1" -o "go-template=$secret_template"; then
    fail "secret $secret: $why"
    return
  fi
  ok "secret $secret"
  shift 4
  if [ -n "$type" ]; then
    if has_line "type $type"; then ok "secret $secret has the type $type"; else fail "secret $secret is not of the type $type"; fi
  fi
  if [ -n "$target" ]; then
    if is_copied "$target"; then ok "secret $secret is copied to $target"; else fail "secret $secret is not copied to $target"; fi
  fi
  for key in "$@"; do
    if has_line "key $key"; then ok "secret $secret has $key"; else fail "secret $secret has no $key, or an empty one"; fi
  done
}
# Names and patterns with commas between, as the replicator reads them.
is_copied() {
  patterns=$(printf '%s\n' "$answer" | sed -n 's/^copied //p' | tr -d ' ')
  before=$IFS
  IFS=,
  for pattern in $patterns; do
    if [ "$pattern" = '*' ] || [ "$pattern" = "$1" ] || { [ "$1" != '*' ] && printf '%s\n' "$1" | grep -Eqx -e "$pattern" 2>/dev/null; }; then
      IFS=$before
      return 0
    fi
  done
  IFS=$before
  return 1
}`;

export const SERVICE_ACCOUNTS = String.raw`# check_service_account NAMESPACE NAME SECRET
check_service_account() {
  if ! ask get serviceaccount "$2" --namespace="$1" -o 'go-template={{range .imagePullSecrets}}{{.name}}{{"\n"}}{{end}}'; then
    fail "service account $1/$2: $why"
  elif has_line "$3"; then
    ok "service account $1/$2 pulls with $3"
  else
    fail "service account $1/$2 does not pull with $3"
  fi
}`;
