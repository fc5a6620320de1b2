module consumer

go 1.26
