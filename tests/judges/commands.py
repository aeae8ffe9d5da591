"""Which commands does the AWS CLI not know?

Reads lines {"id", "words": ["iam", "get-role"], "options": ["role-name"]}; prints a line {"id", "unknown": […]} for each, with
what the CLI's own model lacks: the service, the operation, or options.
"""

import json
import sys

from awscli.clidriver import create_clidriver

GLOBAL = {"query", "output", "profile", "region", "no-sign-request"}
driver = create_clidriver()
services = driver._get_command_table()


def unknown(words, options):
    command = services.get(words[0])
    if command is None:
        return [f"service {words[0]}"]
    if len(words) > 1:
        table = getattr(command, "subcommand_table", None) or command._get_command_table()
        command = table.get(words[1])
        if command is None:
            return [f"operation {' '.join(words)}"]
    arguments = command.arg_table if hasattr(command, "arg_table") else {}
    return [f"--{option}" for option in options if option not in arguments and option not in GLOBAL]


for line in sys.stdin:
    row = json.loads(line)
    print(json.dumps({"id": row["id"], "unknown": unknown(row["words"], row["options"])}))
